// Every claim in which an entity has a place: subject, object, about, a role or slot, speaker, the event itself. One row a claim and place.
MATCH (claim:Claim)-[place:SUBJECT|OBJECT|ABOUT|PARTICIPANT|SAID_BY|REPORTS]->(:Entity {id: $entity})
MATCH (article:Article {id: claim.article})
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, article, type(place) AS place, place.role AS role, quote
ORDER BY quote.start
WITH claim, article, place, role, collect(quote.exact) AS quotes
RETURN claim.id AS claim, claim.sentence AS sentence, place, role,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.rank AS rank, claim.doubt AS doubt, claim.time AS time,
       article.id AS articleId, article.title AS articleTitle, quotes
ORDER BY claim, place, role
