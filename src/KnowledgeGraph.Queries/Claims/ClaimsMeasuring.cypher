// Every claim with a figure of an entity, or against it. One row a claim and role; the columns are those of ClaimsAbout.
MATCH (claim:Claim)-[:STATES]->(figure:Figure)-[of:OF]->(:Entity {id: $entity})
WITH claim, of.role AS role, min(figure.label) AS measure
MATCH (article:Article {id: claim.article})
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, measure, article, role, quote
ORDER BY quote.start
WITH claim, measure, article, role, collect(quote.exact) AS quotes, min(quote.start) AS position
OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
WITH claim, measure, article, role, quotes, position, said, speaker
ORDER BY said.order
WITH claim, measure, article, role, quotes, position, collect(speaker.id) AS speakers, collect(speaker.name) AS speakerNames
RETURN claim.id AS claim, claim.sentence AS sentence, claim.form AS form, claim.predicate AS predicate, measure, claim.direction AS direction, 'FIGURE' AS place, role,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.rank AS rank, claim.reason AS reason, claim.doubt AS doubt,
       claim.time AS time, claim.from AS from, claim.to AS to, speakers, speakerNames,
       article.id AS articleId, article.title AS articleTitle, article.status AS articleStatus, position, quotes
ORDER BY claim, role
