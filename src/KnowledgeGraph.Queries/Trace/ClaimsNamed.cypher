// Claims of one name in all articles.
MATCH (claim:Claim)
WHERE claim.id ENDS WITH $ending
RETURN claim.id AS claim
ORDER BY claim
