// People and their companies
// Founders, holders of posts, owners: every direct edge between a person and a company or an organisation.
MATCH tie = (person:Person)-[edge]-(body:Entity)
WHERE body:Company OR body:Organisation
RETURN tie
