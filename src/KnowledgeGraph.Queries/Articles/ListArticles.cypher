// The articles, and how many claims and quotes each gives. A claim is found by its unit, which has an index.
MATCH (article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Entity)
OPTIONAL MATCH (claim:Claim {unit: article.unit})
WITH article, publisher, count(claim) AS claims
OPTIONAL MATCH (quote:Quote)-[:IN]->(article)
WITH article, publisher, claims, count(quote) AS quotes
RETURN article.id AS articleId, article.title AS articleTitle, publisher.id AS publisherId, publisher.name AS publisherName,
       article.published AS published, article.languages AS languages, article.status AS status, claims, quotes
ORDER BY articleId
