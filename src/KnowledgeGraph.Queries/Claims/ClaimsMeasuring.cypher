// Every claim with a figure of an entity, or against it. One row a claim and role; the columns are those of ClaimsAbout.
MATCH (claim:Claim)-[:STATES]->(:Figure)-[of:OF]->(:Entity {id: $entity})
WITH DISTINCT claim, of.role AS role
MATCH (article:Article {id: claim.article})
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, article, role, quote
ORDER BY quote.start
WITH claim, article, role, collect(quote.exact) AS quotes
RETURN claim.id AS claim, claim.sentence AS sentence, 'FIGURE' AS place, role,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.rank AS rank, claim.doubt AS doubt, claim.time AS time,
       article.id AS articleId, article.title AS articleTitle, quotes
ORDER BY claim, role
