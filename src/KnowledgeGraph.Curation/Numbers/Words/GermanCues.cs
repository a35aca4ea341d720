namespace KnowledgeGraph.Curation.Numbers;

/// <summary>German words that qualify a number, and the qualifiers they may be written as.</summary>
internal static class GermanCues
{
    public static void AddTo(WordList list)
    {
        list.AddCueBefore(QualifierSet.Nearly, "fast|knapp|knappe|knappen|beinahe|nahezu|annähernd|kurz vor");
        list.AddCueBefore(QualifierSet.MoreThan, "mehr als|gut|gute|übersteigt|überstieg|übersteigen|übertrifft|übertraf|größer als|höher als|länger als|oberhalb von|>");
        list.AddCueBefore(QualifierSet.MoreThan | QualifierSet.ExactOfDuration, "über");
        list.AddCueBefore(QualifierSet.AtLeast, "mindestens|wenigstens|zumindest|nicht weniger als|ab|≥|>=");
        list.AddCueBefore(QualifierSet.UpTo, "bis zu|höchstens|maximal|nicht mehr als|allenfalls|≤|<=");
        list.AddCueBefore(QualifierSet.UpTo | QualifierSet.ExactOfDuration, "innerhalb von|binnen");
        list.AddCueBefore(QualifierSet.About, "etwa|rund|ungefähr|circa|zirka|ca.|ca|um die|schätzungsweise|in etwa|~|≈");
        list.AddCueBefore(QualifierSet.LessThan, "weniger als|nicht einmal|unterhalb von|kleiner als|kürzer als|niedriger als|<");
        list.AddCueBefore(QualifierSet.LessThan | QualifierSet.ExactOfDuration, "unter");
        list.AddCueAfter(QualifierSet.AtLeast | QualifierSet.MoreThan, "oder mehr|und mehr");
        list.AddCueAfter(QualifierSet.UpTo, "oder weniger|höchstens");
    }
}
