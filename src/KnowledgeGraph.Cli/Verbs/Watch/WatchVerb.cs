using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.Cli.Verbs.Watch;

/// <summary><c>kg watch</c></summary>
internal sealed class WatchVerb(Surroundings surroundings) : Verb(
    "watch", "Check on every save: only the files that changed are read again, and only the files whose findings changed are shown again. Ctrl-C ends it.", surroundings)
{
    public override IReadOnlyList<string> Examples => ["kg watch", "kg watch --articles ~/articles"];

    /// <summary>The host gives the watcher its start, its end on Ctrl-C, and the chance to finish what it is at.</summary>
    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = DataFolders.Of(parsed, Surroundings);
        var builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true, ContentRootPath = folder.Root });
        builder.Services.Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.StopHost);
        builder.Services.AddSingleton<IHostLifetime, OwnLifetime>();
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(Surroundings);
        builder.Services.AddSingleton(Surroundings.Clock);
        builder.Services.AddSingleton<FindingsDisplay>();
        builder.Services.AddSingleton<FolderWatcher>();
        builder.Services.AddHostedService(services => services.GetRequiredService<FolderWatcher>());
        using var host = builder.Build();
        var watcher = host.Services.GetRequiredService<FolderWatcher>();
        await host.RunAsync(cancellation);
        await (watcher.ExecuteTask ?? Task.CompletedTask);
        cancellation.ThrowIfCancellationRequested();
        return ExitCode.Done;
    }

    /// <summary>The program itself listens for Ctrl-C; the host need not.</summary>
    private sealed class OwnLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
