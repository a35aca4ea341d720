// Entities by id, by any name they bear in any language, or by the words of an article for them; which of them fits best is ranked outside the store.
MATCH (entity:Entity)
OPTIONAL MATCH (:Article)-[named:NAMES]->(entity)
WITH entity, collect(named.searchKeys) AS lists
WITH entity, reduce(all = [], list IN lists | all + list) AS written
WHERE entity.id = $id OR any(key IN entity.searchKeys WHERE key CONTAINS $key) OR any(key IN written WHERE key CONTAINS $key)
RETURN entity.id AS entityId, entity.name AS entityName, entity.kind AS kind, entity.note AS note, entity.searchKeys AS keys, written
ORDER BY entityId
