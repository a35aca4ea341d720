namespace KnowledgeGraph.Curation.Numbers;

/// <summary>English words that qualify a number, and the qualifiers they may be written as.</summary>
internal static class EnglishCues
{
    public static void AddTo(WordList list)
    {
        list.AddCueBefore(QualifierSet.Nearly, "nearly|almost|close to|near|just under|just below|just shy of|approaching|approaches|approached|not quite|virtually");
        list.AddCueBefore(QualifierSet.MoreThan, "more than|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|in excess of|upwards of|upward of|greater than|higher than|larger than|longer than|north of|topped|topping|well over|just over|above|>");
        list.AddCueBefore(QualifierSet.MoreThan | QualifierSet.ExactOfDuration, "over");
        list.AddCueBefore(QualifierSet.AtLeast, "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|a minimum|minimum|≥|>=");
        list.AddCueBefore(QualifierSet.UpTo, "up to|no more than|not more than|at most|at the most|a maximum of|maximum of|a maximum|maximum|not exceeding|no longer than|no higher than|≤|<=");
        list.AddCueBefore(QualifierSet.UpTo | QualifierSet.Exact, "as much as|as many as|as high as|as long as|as far as|as low as");
        list.AddCueBefore(QualifierSet.UpTo | QualifierSet.ExactOfDuration, "within");
        list.AddCueBefore(QualifierSet.About, "about|around|approximately|approx.|approx|roughly|some|circa|ca.|c.|or about|on the order of|in the region of|in the neighborhood of|in the neighbourhood of|~|～|≈");
        list.AddCueBefore(QualifierSet.About | QualifierSet.Exact, "an estimated|estimated|estimated at");
        list.AddCueBefore(QualifierSet.LessThan, "less than|fewer than|below|lower than|smaller than|shorter than|short of|not even|<");
        list.AddCueBefore(QualifierSet.LessThan | QualifierSet.ExactOfDuration, "under");
        // Words that end like a cue and are none.
        list.AddCueBefore(QualifierSet.None, "the above|the below|all over|take over|game over|talk about|talks about|think about|the maximum|the minimum|turn around");
        list.AddCueAfter(QualifierSet.About, "or so|or thereabouts|approximately|give or take|odd");
        list.AddCueAfter(QualifierSet.AtLeast | QualifierSet.MoreThan, "or more|and more|or above|and above|or over|or higher|plus");
        list.AddCueAfter(QualifierSet.AtLeast, "at least|at a minimum|at the least");
        list.AddCueAfter(QualifierSet.UpTo, "or less|or fewer|at most|at the most|or below|or under|at a maximum");
    }
}
