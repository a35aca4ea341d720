// Parts and products of an entity that have figures of their own, which are not its figures.
MATCH (whole:Entity {id: $entity})-[edge:PART_OF|MAKES]-(part:Entity)
WHERE ((type(edge) = 'PART_OF' AND endNode(edge) = whole) OR (type(edge) = 'MAKES' AND startNode(edge) = whole))
  AND EXISTS { MATCH (:Figure)-[:OF {role: 'of'}]->(part) }
RETURN DISTINCT part.id AS partId, part.name AS partName
ORDER BY partId
