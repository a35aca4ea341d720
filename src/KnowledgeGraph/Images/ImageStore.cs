using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Images;

/// <summary>The images of one folder.</summary>
internal sealed class ImageStore(ImageFolder folder)
{
    /// <summary>Enough for a few data folders and policies in turn.</summary>
    private const int Kept = 4;

    private const string Ending = ".kgimage";

    /// <summary>The content of the image with this key; null where there is none that is whole.</summary>
    public ImageReader? Find(byte[] key)
    {
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path))
            {
                return null;
            }

            var file = File.ReadAllBytes(path);
            return ImageEnvelope.Holds(file, key) ? new(file, ImageEnvelope.Size) : null;
        }
        catch (Exception failed) when (IsOfTheDisk(failed))
        {
            return null;
        }
    }

    /// <summary>Keeps an image, and of the others only the newest. Where that cannot be done nothing is said: it would only have saved time.</summary>
    public void Keep(byte[] key, ReadOnlySpan<byte> content)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            var path = PathOf(key);
            var beside = path + ".new";
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                ImageEnvelope.Write(file, key, content);
            }

            File.Move(beside, path, overwrite: true);
            DropOldest();
        }
        catch (Exception failed) when (IsOfTheDisk(failed))
        {
            // Another start that writes the same image, a full disk, a folder of somebody else's.
        }
    }

    private string PathOf(byte[] key) => Path.Combine(folder.Path, Hex(key) + Ending);

    /// <remarks>The framework's own is made of vector code, which is compiled anew at each start.</remarks>
    private static string Hex(byte[] bytes)
    {
        const string digits = "0123456789abcdef";
        var text = new char[2 * bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = digits[bytes[i] >> 4];
            text[(2 * i) + 1] = digits[bytes[i] & 0xF];
        }

        return new(text);
    }

    /// <summary>What a writer that was killed left behind counts as an image here, so that it goes too.</summary>
    private void DropOldest()
    {
        var files = new DirectoryInfo(folder.Path).GetFiles("*" + Ending + "*");
        Array.Sort(files, (a, b) => b.LastWriteTimeUtc.CompareTo(a.LastWriteTimeUtc));
        for (var i = Kept; i < files.Length; i++)
        {
            files[i].Delete();
        }
    }

    private static bool IsOfTheDisk(Exception failed) => failed is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException or NotSupportedException;
}
