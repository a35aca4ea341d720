// How many articles make claims about an entity, and how many origins these have: articles made from the same release, wire or interview are one origin.
// Deprecated claims and retracted articles do not count.
MATCH (entity:Entity {id: $entity})
OPTIONAL MATCH (direct:Claim)-[:SUBJECT|OBJECT|ABOUT|PARTICIPANT|SAID_BY|REPORTS]->(entity)
WITH entity, collect(DISTINCT CASE WHEN direct.rank <> 'deprecated' THEN direct.article END) AS saying
OPTIONAL MATCH (measuring:Claim)-[:STATES]->(:Figure)-[:OF]->(entity)
WITH saying, collect(DISTINCT CASE WHEN measuring.rank <> 'deprecated' THEN measuring.article END) AS counting
OPTIONAL MATCH (article:Article)
WHERE article.id IN saying + counting AND article.status <> 'retracted'
RETURN count(article) AS articles, count(DISTINCT coalesce(article.derivesFrom + ' ' + article.origin, article.id)) AS origins
