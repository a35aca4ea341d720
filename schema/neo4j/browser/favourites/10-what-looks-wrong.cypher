// What looks wrong
// A table: claims kept as the article has them, with the reason why they look wrong.
MATCH (claim:Claim)
WHERE claim.doubt IS NOT NULL
RETURN claim.sentence AS claim, claim.doubt AS doubt, claim.id AS id
ORDER BY id
