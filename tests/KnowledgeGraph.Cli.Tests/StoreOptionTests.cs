namespace KnowledgeGraph.Cli.Tests;

/// <summary>Which store a run works on, and with which password; no server is needed to say what is wrong with that.</summary>
public sealed class StoreOptionTests
{
    private const string Nobody = "http://localhost:1";
    private const string NobodyAnswers = "kg: No server answers at http://localhost:1: the connection was refused, or nobody answered.\n";

    [Theory]
    [InlineData("localhost:7474", "This is no address of a server: write it like http://localhost:7474 or neo4j://localhost:7687, with ?database=NAME where it is not 'neo4j'.")]
    [InlineData("http://me:secret-word@localhost", "The address carries a user or a password: give them apart from the address, which is shown in messages.")]
    [InlineData("ftp://localhost", "'ftp://' is no way to a Neo4j: use http://, https://, neo4j:// or bolt:// (the last two also with +s or +ssc).")]
    public async Task AnAddressThatIsNone_IsAMistakeOfTheCommandLine(string address, string sentence) =>
        Assert.Equal(new Run(ExitCode.Usage, "", $"kg: {sentence}\n"), await Run.OfAsync(Tree.Invented, "digest", "--store", address));

    [Fact]
    public async Task WhereNobodyListens_OneSentenceSaysSo() =>
        Assert.Equal(new Run(ExitCode.World, "", NobodyAnswers), await Run.OfAsync(Path.GetTempPath(), "ask", "investments", "--store", Nobody));

    [Fact]
    public async Task TheVariable_CountsWhereTheOptionIsNotGiven_AndIsSaid()
    {
        var server = StoreVariables.None with { Store = Nobody };
        Assert.Equal(new Run(ExitCode.World, "", $"store: {Nobody} (from KG_STORE)\n{NobodyAnswers}"), await Run.OfAsync(Tree.Invented, server, "digest"));
        Assert.Equal(await Run.OfAsync(Tree.Invented, "digest"), await Run.OfAsync(Tree.Invented, server, "digest", "--store", "embedded"));
    }

    [Fact]
    public async Task Unsealed_OnAServer_IsRefused() => Assert.Equal(
        new Run(ExitCode.Usage, "", "kg: --unsealed says what is read from the files; what a server answers was decided when it was applied\n"),
        await Run.OfAsync(Tree.Invented, "articles", "--unsealed", "--store", Nobody));

    [Fact]
    public async Task AUserWithoutPassword_IsAskedForOne()
    {
        var run = await Run.OfAsync(Tree.Invented, StoreVariables.None with { User = "somebody" }, "digest", "--store", Nobody);
        Assert.Equal(
            new Run(ExitCode.Usage, "", "kg: NEO4J_USER is set and no password: set NEO4J_PASSWORD, or name a file with --password-file or NEO4J_PASSWORD_FILE\n"), run);
    }

    [Fact]
    public async Task APasswordFile_ThatIsEmptyOrAbsent_IsNamed()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        File.WriteAllText(folder.File("word"), "\nsecret-word\n");
        Assert.Equal(
            new Run(ExitCode.Usage, "", "kg: word has no password: its first line is empty\n"),
            await Run.OfAsync(folder.Root, "digest", "--store", Nobody, "--password-file", "word"));
        var absent = await Run.OfAsync(folder.Root, StoreVariables.None with { PasswordFile = "absent" }, "digest", "--store", Nobody);
        Assert.Equal(ExitCode.World, absent.ExitCode);
        Assert.Contains("absent", absent.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://db.invalid:7474", true)]
    [InlineData("https://db.invalid:7473", false)]
    public async Task APasswordThatWouldTravelUnencrypted_IsWarnedOf_AndNeverShown(string address, bool warns)
    {
        var run = await Run.OfAsync(Tree.Invented, StoreVariables.None with { Password = "secret-word" }, "digest", "--store", address);
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.Equal(warns, run.Error.Contains("warning: the password travels unencrypted to db.invalid", StringComparison.Ordinal));
        Assert.DoesNotContain("secret-word", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheVariables_AsText_HideThePassword() =>
        Assert.DoesNotContain("secret-word", (StoreVariables.None with { Password = "secret-word" }).ToString(), StringComparison.Ordinal);
}
