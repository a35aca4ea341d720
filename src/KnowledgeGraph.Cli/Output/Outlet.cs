using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A stream of the process that goes into a pipe or to a terminal. A reader that has gone away is no error: the rest is for nobody.</summary>
/// <remarks>
/// The framework's console stream first sets up the console, its encodings and the terminal: a tenth of a whole run.
/// Into a file it still writes: only that one keeps the position which other processes, and the error stream, may share.
/// </remarks>
internal sealed class Outlet : Stream
{
    private const int Output = 1;
    private const int Error = 2;

    /// <summary>EPIPE, the same on all Unix systems; the framework passes on the system's number.</summary>
    private const int BrokenPipe = 32;

    private readonly FileStream target;

    private Outlet(FileStream target) => this.target = target;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Stream OfOutput() => Of(Output) ?? Console.OpenStandardOutput();

    public static Stream OfError() => Of(Error) ?? Console.OpenStandardError();

    public override void Write(byte[] buffer, int offset, int count) => Write(new ReadOnlySpan<byte>(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            target.Write(buffer);
        }
        catch (IOException gone) when (gone.HResult == BrokenPipe)
        {
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <returns>Null where the console's own stream is needed.</returns>
    private static Outlet? Of(int stream)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var target = new FileStream(new SafeFileHandle(stream, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return target.CanSeek ? null : new(target);
    }
}
