// Every figure of an entity, or taken against it: a ratio to it, a share of it. One row a figure and role.
// Deprecated claims and retracted articles are left out. A figure without a time of its own has its claim's.
MATCH (claim:Claim)-[:STATES]->(figure:Figure)-[of:OF]->(:Entity {id: $entity})
WITH claim, figure, of.role AS place
MATCH (article:Article {id: claim.article})
WITH claim, figure, place, article,
     CASE WHEN figure.time IS NULL THEN claim.time ELSE figure.time END AS time,
     CASE WHEN figure.time IS NULL THEN claim.from ELSE figure.from END AS from,
     CASE WHEN figure.time IS NULL THEN claim.to ELSE figure.to END AS to
WHERE claim.rank <> 'deprecated'
  AND article.status <> 'retracted'
  AND ($measures IS NULL OR figure.measure IN $measures)
  AND (($since IS NULL AND $until IS NULL) OR from IS NOT NULL OR to IS NOT NULL)
  AND ($since IS NULL OR to IS NULL OR to >= $since)
  AND ($until IS NULL OR from IS NULL OR from <= $until)
OPTIONAL MATCH (figure)-[:OF {role: 'of'}]->(whose:Entity)
OPTIONAL MATCH (figure)-[taken:OF]->(against:Entity) WHERE taken.role <> 'of'
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)
WITH claim, figure, place, article, time, from, to, whose, against, quote
ORDER BY quote.start
WITH claim, figure, place, article, time, from, to, whose, against, collect(quote.exact) AS quotes
OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
WITH claim, figure, place, article, time, from, to, whose, against, quotes, said, speaker
ORDER BY said.order
WITH claim, figure, place, article, time, from, to, whose, against, quotes, collect(speaker.id) AS speakers, collect(speaker.name) AS speakerNames
RETURN figure.id AS figure, claim.id AS claim, claim.sentence AS sentence, claim.form AS claimForm, place,
       figure.measure AS measure, figure.label AS label, figure.form AS form, figure.extent AS extent, figure.quantity AS quantity, figure.value AS value,
       figure.measuredIn AS unit, figure.qualifier AS qualifier, figure.asWritten AS asWritten, figure.scope AS scope, figure.against AS againstWords,
       whose.id AS whoseId, whose.name AS whoseName, against.id AS againstId, against.name AS againstName, time, from, to,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.doubt AS doubt, speakers, speakerNames,
       article.id AS articleId, article.title AS articleTitle, article.published AS published, quotes
ORDER BY measure, from, to, figure, place
