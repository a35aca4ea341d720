// The articles that an entity published, republished or wrote.
MATCH (article:Article)-[part:PUBLISHED_BY|REPUBLISHED_BY|WRITTEN_BY]->(:Entity {id: $entity})
RETURN article.id AS articleId, article.title AS articleTitle, type(part) AS part
ORDER BY articleId, part
