// One claim and the article that makes it.
MATCH (claim:Claim {id: $claim})
MATCH (article:Article {id: claim.article})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Entity)
OPTIONAL MATCH (article)-[:REPUBLISHED_BY]->(republisher:Entity)
RETURN claim.id AS claim, claim.sentence AS sentence, claim.form AS form, claim.predicate AS predicate,
       claim.act AS act, claim.status AS status, claim.polarity AS polarity, claim.time AS time,
       claim.rank AS rank, claim.reason AS reason, claim.doubt AS doubt,
       article.id AS articleId, article.title AS articleTitle, article.published AS published, article.status AS articleStatus,
       publisher.id AS publisherId, publisher.name AS publisherName,
       republisher.id AS republisherId, republisher.name AS republisherName
