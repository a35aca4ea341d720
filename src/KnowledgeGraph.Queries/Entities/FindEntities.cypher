// Entities by id, or by any name they bear in any language; which of them fits best is ranked outside the store.
MATCH (entity:Entity)
WHERE entity.id = $id OR any(key IN entity.searchKeys WHERE key CONTAINS $key)
RETURN entity.id AS entityId, entity.name AS entityName, entity.kind AS kind, entity.note AS note, entity.searchKeys AS keys
ORDER BY entityId
