// How a claim hangs on others of its article, or others on it.
MATCH (claim:Claim {id: $claim})-[link:IF|BECAUSE|REBUTS|OUTCOME_OF|EXAMPLE_OF|WITHIN]->(other:Claim)
RETURN type(link) AS link, other.id AS other, other.sentence AS sentence
ORDER BY link, other
