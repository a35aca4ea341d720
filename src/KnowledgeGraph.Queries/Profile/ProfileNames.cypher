// How articles write an entity's name, where it is not the one it is shown by.
MATCH (article:Article)-[named:NAMES]->(:Entity {id: $entity})
RETURN article.id AS articleId, article.title AS articleTitle, named.words AS words
ORDER BY articleId, named.id
