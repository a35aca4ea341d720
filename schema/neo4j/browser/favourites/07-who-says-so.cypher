// Who says so
// Speakers other than the articles' authors, with what they say. Order 1 is the one nearest to the author.
MATCH said = (claim:Claim)-[:SAID_BY]->(speaker:Entity)
RETURN said
