using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>One invented article: its text, and the passages that quote it.</summary>
internal sealed class GeneratedArticle(int number, Func<int, string> nameOf, Func<int, string> slugOf, int companies)
{
    private const int Rounds = 3;

    public void Write(StringBuilder text, StringBuilder passages)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (a, b) = (Company(round, 1), Company(round, 2));
            var (cars, revenue, share, money) = (1000 + ((number * 37) + (round * 911)) % 90000, (number * 13 + round * 7) % 900 + 11, 10 + ((number + (round * 31)) % 80), 5 + ((number + round) % 400));
            var (from, to) = (nameOf(a), nameOf(b));
            Supply(text, passages, round, from, to, a, b);
            Sales(text, passages, round, from, a, cars, share);
            Revenue(text, passages, round, to, b, revenue);
            Investment(text, passages, round, from, to, a, b, money);
            text.Append("\nIn the streets of the old town people talked about the weather, the harvest and the price of bread, as they had done for many years.\n\n");
        }

        text.Append("What will the next year bring?\n");
        passages.Append("- {skip: question, from: What will the next}\n");
    }

    /// <summary>Any of the companies; every fourth article begins with the first, which so stands in very many claims.</summary>
    private int Company(int round, int side) => round == 0 && side == 2 && number % 4 == 0 ? 0 : ((number * 7) + (round * 401) + (side * 997)) % companies;

    private static void Supply(StringBuilder text, StringBuilder passages, int round, string from, string to, int a, int b)
    {
        text.Append(CultureInfo.InvariantCulture, $"{from} supplies parts to {to}, and both have worked side by side on the coast.\n");
        passages.Append(CultureInfo.InvariantCulture, $$"""
            - quote: >-
                {{from}} supplies parts to {{to}}
              claims:
                supply-{{round}}: {relation: supplies, subject: company-{{a:D4}}, object: company-{{b:D4}}, item: {words: parts} }
                side-{{round}}: {says: The two companies have worked side by side., about: [company-{{a:D4}}, company-{{b:D4}}], because: supply-{{round}}}

            """);
    }

    private static void Sales(StringBuilder text, StringBuilder passages, int round, string name, int company, int cars, int share)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name} sold nearly {cars} cars in March 2025, up {share}% from a year earlier.\n");
        passages.Append(CultureInfo.InvariantCulture, $$"""
            - quote: {{name}} sold nearly {{cars}} cars in March 2025
              when: 2025-03 (in March 2025)
              claims:
                sales-{{round}}: {figure: sales-volume, of: company-{{company:D4}}, value: nearly {{cars}} vehicle}
            - quote: up {{share}}% from a year earlier
              occurrence: {{1}}
              see: {{name}} sold nearly {{cars}} cars
              claims:
                growth-{{round}}: {figure: sales-volume, of: company-{{company:D4}}, change: {{share}} %, versus: a year earlier}

            """);
    }

    private void Revenue(StringBuilder text, StringBuilder passages, int round, string name, int company, int revenue)
    {
        var billions = (revenue / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"The revenue of {name} was {billions} billion yuan, the company said.\n");
        var seen = $"{{exact: the company said, occurrence: {round + 1}}}";
        passages.Append(CultureInfo.InvariantCulture, $$"""
            - quote: >-
                The revenue of {{name}} was {{billions}} billion yuan
              see: {{seen}}
              stands: {the company: {{slugOf(company)}}}
              said_by: company-{{company:D4}}
              claims:
                revenue-{{round}}: {figure: revenue, of: company-{{company:D4}}, value: {{billions}} billion CNY}

            """);
    }

    private static void Investment(StringBuilder text, StringBuilder passages, int round, string from, string to, int a, int b, int money)
    {
        text.Append(CultureInfo.InvariantCulture, $"{from} plans to invest {money} million US dollars in {to} if the sales go on like this.\n");
        passages.Append(CultureInfo.InvariantCulture, $$"""
            - quote: >-
                {{from}} plans to invest {{money}} million US dollars in {{to}} if the sales go on like this
              claims:
                money-{{round}}:
                  event: investment
                  investor: company-{{a:D4}}
                  target: company-{{b:D4}}
                  figures: {amount: {{money}} million USD}
                  status: planned
                  if: sales-{{round}}

            """);
    }
}
