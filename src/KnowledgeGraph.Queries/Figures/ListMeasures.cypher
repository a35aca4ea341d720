// The measures that have figures, each with its words.
MATCH (figure:Figure)
RETURN DISTINCT figure.measure AS measure, figure.label AS label
ORDER BY measure
