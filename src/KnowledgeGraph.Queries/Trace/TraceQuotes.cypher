// The words of the article that a claim rests on, and those that say who or what they mean.
MATCH (claim:Claim {id: $claim})-[support:SUPPORTED_BY]->(quote:Quote)
RETURN quote.id AS quote, support.role AS role, quote.exact AS exact, quote.start AS start, quote.end AS end
ORDER BY role DESC, start, end
