// Who or what an entity is.
MATCH (entity:Entity {id: $entity})
RETURN entity.id AS entityId, entity.name AS entityName, entity.kind AS kind, entity.event AS event, entity.note AS note,
       entity.names AS names, entity.nameLanguages AS languages, entity.merged AS merged
