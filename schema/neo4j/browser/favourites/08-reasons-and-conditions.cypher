// Reasons and conditions
// Claims that lean on other claims: because, if, against what, and what came of it.
MATCH lean = (claim:Claim)-[:BECAUSE|IF|REBUTS|OUTCOME_OF|EXAMPLE_OF|WITHIN]->(other:Claim)
RETURN lean
