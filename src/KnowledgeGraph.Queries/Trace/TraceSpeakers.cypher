// Who says it, the speaker nearest the article's author first; no rows: the author.
MATCH (claim:Claim {id: $claim})-[said:SAID_BY]->(speaker:Entity)
RETURN speaker.id AS speakerId, speaker.name AS speakerName
ORDER BY said.order, speakerId
