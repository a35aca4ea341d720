// Who invested in whom, as the articles tell it: one row a claim and pair of investor and target.
// Deprecated claims and retracted articles are left out; denials and negations are rows like the others, and say so.
MATCH (claim:Claim {form: 'event', predicate: 'investment'})-[:REPORTS]->(event:Entity)
MATCH (claim)-[:PARTICIPANT {role: 'investor'}]->(investor:Entity)
MATCH (claim)-[:PARTICIPANT {role: 'target'}]->(target:Entity)
MATCH (article:Article {id: claim.article})
WHERE claim.rank <> 'deprecated'
  AND article.status <> 'retracted'
  AND ($investors IS NULL OR investor.id IN $investors)
  AND ($targets IS NULL OR target.id IN $targets)
  AND ($statuses IS NULL OR claim.status IN $statuses)
  AND (($since IS NULL AND $until IS NULL) OR claim.from IS NOT NULL OR claim.to IS NOT NULL)
  AND ($since IS NULL OR claim.to IS NULL OR claim.to >= $since)
  AND ($until IS NULL OR claim.from IS NULL OR claim.from <= $until)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Entity)
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, event, investor, target, article, publisher, quote
ORDER BY quote.start
WITH claim, event, investor, target, article, publisher, collect(quote.exact) AS quotes
RETURN claim.id AS claim,
       event.id AS eventId, event.name AS eventName,
       investor.id AS investorId, investor.name AS investorName,
       target.id AS targetId, target.name AS targetName,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.doubt AS doubt, claim.time AS time, claim.from AS from, claim.to AS to,
       article.id AS articleId, article.title AS articleTitle, article.published AS published,
       publisher.id AS publisherId, publisher.name AS publisherName,
       quotes
ORDER BY investorName, targetName, investorId, targetId, claim
