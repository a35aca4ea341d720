// Figures of a company
// A table: each figure with its time, the words that it was read from, and the article.
MATCH (claim:Claim)-[:STATES]->(figure:Figure)-[:OF {role: 'of'}]->(company:Entity {id: 'xiaomi'})
MATCH (claim)-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)-[:IN]->(article:Article)
RETURN figure.measure AS measure, figure.quantity AS quantity, coalesce(figure.time, claim.time) AS time, claim.status AS status,
       quote.exact AS words, article.title AS article, claim.id AS claim
ORDER BY measure, time, claim, words
