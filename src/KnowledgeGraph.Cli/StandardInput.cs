using System.Text;

namespace KnowledgeGraph.Cli;

/// <summary>The process's standard input, opened when somebody first reads it: most runs never do.</summary>
internal sealed class StandardInput : TextReader
{
    private StreamReader? opened;

    private StreamReader Opened => opened ??= new(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public override int Peek() => Opened.Peek();

    public override int Read() => Opened.Read();

    public override int Read(char[] buffer, int index, int count) => Opened.Read(buffer, index, count);

    public override string? ReadLine() => Opened.ReadLine();

    public override string ReadToEnd() => Opened.ReadToEnd();

    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken) => Opened.ReadToEndAsync(cancellationToken);
}
