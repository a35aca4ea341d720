// Two steps around somebody
// Who is near Lei Jun: direct edges, at most two in a row.
MATCH near = (person:Entity {id: 'lei-jun'})-[*1..2]-(other:Entity)
WHERE all(edge IN relationships(near) WHERE edge.claim IS NOT NULL)
RETURN near
