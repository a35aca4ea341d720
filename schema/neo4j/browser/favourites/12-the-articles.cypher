// The articles
// A table: what each article gives.
MATCH (article:Article)<-[:IN]-(quote:Quote)<-[:SUPPORTED_BY]-(claim:Claim)
RETURN article.id AS article, article.title AS title, article.published AS published, article.status AS status,
       count(DISTINCT claim) AS claims, count(DISTINCT quote) AS quotes
ORDER BY article
