// Who wrote the article of a claim, in the byline's order.
MATCH (claim:Claim {id: $claim})
MATCH (article:Article {id: claim.article})-[written:WRITTEN_BY]->(author:Entity)
RETURN author.id AS authorId, author.name AS authorName
ORDER BY written.order, authorId
