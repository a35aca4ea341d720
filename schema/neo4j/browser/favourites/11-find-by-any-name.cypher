// Find by any name
// A table: everybody and everything with 小米 in one of its names. Names are searched in lower case.
MATCH (entity:Entity)
WHERE any(key IN entity.searchKeys WHERE key CONTAINS toLower('小米'))
RETURN entity.id AS id, entity.name AS name, entity.kind AS kind, entity.names AS names
ORDER BY id
