// Parts of an entity that have figures of their own, which are not its figures.
MATCH (part:Entity)-[:PART_OF]->(:Entity {id: $entity})
WHERE EXISTS { MATCH (:Figure)-[:OF {role: 'of'}]->(part) }
RETURN DISTINCT part.id AS partId, part.name AS partName
ORDER BY partId
