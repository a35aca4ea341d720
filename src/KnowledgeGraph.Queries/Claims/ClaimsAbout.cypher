// Every claim in which an entity has a place: subject, object, about, a role or slot, speaker, the event itself. One row a claim and place.
MATCH (claim:Claim)-[place:SUBJECT|OBJECT|ABOUT|PARTICIPANT|SAID_BY|REPORTS]->(:Entity {id: $entity})
MATCH (article:Article {id: claim.article})
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, article, type(place) AS place, place.role AS role, quote
ORDER BY quote.start
WITH claim, article, place, role, collect(quote.exact) AS quotes, min(quote.start) AS position
OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
WITH claim, article, place, role, quotes, position, said, speaker
ORDER BY said.order
WITH claim, article, place, role, quotes, position, collect(speaker.id) AS speakers, collect(speaker.name) AS speakerNames
RETURN claim.id AS claim, claim.sentence AS sentence, claim.form AS form, claim.predicate AS predicate, null AS measure, claim.direction AS direction, place, role,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.rank AS rank, claim.reason AS reason, claim.doubt AS doubt,
       claim.time AS time, claim.from AS from, claim.to AS to, speakers, speakerNames,
       article.id AS articleId, article.title AS articleTitle, article.status AS articleStatus, position, quotes
ORDER BY claim, place, role
