using System.Numerics;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>The market's rule in big integers, contribution by contribution, without steps or storage.</summary>
/// <param name="Rows">Rows of the test set.</param>
/// <param name="MinStake">The least stake.</param>
/// <param name="IsGrouped">Whether contributions of one contributor share an account.</param>
/// <param name="Resets">Whether each pass trains anew.</param>
/// <param name="Carries">Whether the comparison is carried over a reset.</param>
sealed record MarketOracle(int Rows, BigInteger MinStake, bool IsGrouped, bool Resets, bool Carries)
{
    sealed class Account
    {
        public BigInteger Balance;
        public long Score;
        public int Contributions;
        public bool IsOut;
    }

    /// <summary>What each account has in the end, and what is left of the bounty with what was lost.</summary>
    /// <param name="bounty">The bounty.</param>
    /// <param name="contributions">Who contributed, with which stake.</param>
    /// <param name="script">Hits after so many updates; one entry when gains say it.</param>
    /// <param name="gains">What each contribution adds to the hits.</param>
    public (BigInteger[] Balances, BigInteger Pot) Run(BigInteger bounty, IReadOnlyList<(int Who, BigInteger Stake)> contributions, int[] script, int[] gains)
    {
        var (accounts, accountOf) = Open(contributions);
        var (pot, left, passBefore) = (bounty, bounty, script[0]);
        var kept = new int[contributions.Count];
        for (var pass = 0; left > 0; pass++)
        {
            if (pass == 0 || Resets) kept = Hits(contributions.Count, accountOf, accounts, script, gains);
            var compared = pass > 0 && Resets && Carries ? passBefore : script[0];
            passBefore = Score(accountOf, accounts, kept, compared);
            var active = accounts.Where(account => !account.IsOut).ToArray();
            var rounds = active.Where(account => account.Score < 0).Select(account => account.Balance * Rows / -account.Score).Append(left).Min();
            var lowest = active.Min(account => account.Score);
            foreach (var account in active) pot -= Pay(account, rounds);
            left -= rounds;
            if (lowest >= 0 || accounts.All(account => account.IsOut)) left = 0;
        }

        return ([.. accounts.Select(account => account.Balance)], pot);
    }

    (List<Account> Accounts, int[] AccountOf) Open(IReadOnlyList<(int Who, BigInteger Stake)> contributions)
    {
        var accounts = new List<Account>();
        var known = new Dictionary<int, int>();
        var accountOf = new int[contributions.Count];
        for (var i = 0; i < accountOf.Length; i++)
        {
            if (!IsGrouped || !known.TryGetValue(contributions[i].Who, out accountOf[i]))
            {
                known[contributions[i].Who] = accountOf[i] = accounts.Count;
                accounts.Add(new Account());
            }

            accounts[accountOf[i]].Balance += contributions[i].Stake;
            accounts[accountOf[i]].Contributions++;
        }

        return (accounts, accountOf);
    }

    /// <summary>The hits after each contribution that takes part.</summary>
    int[] Hits(int count, int[] accountOf, List<Account> accounts, int[] script, int[] gains)
    {
        var (hits, updates, gained) = (new int[count], 0, 0);
        for (var i = 0; i < count; i++)
        {
            if (accounts[accountOf[i]].IsOut) continue;
            updates++;
            if (gains.Length > 0) gained += gains[i];
            hits[i] = Math.Clamp(script[Math.Min(updates, script.Length - 1)] + gained, 0, Rows);
        }

        return hits;
    }

    /// <summary>Contributions of one account that follow each other are scored by the last of them.</summary>
    static int Score(int[] accountOf, List<Account> accounts, int[] hits, int compared)
    {
        var order = Enumerable.Range(0, accountOf.Length).Where(i => !accounts[accountOf[i]].IsOut).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            if (i + 1 < order.Length && accountOf[order[i + 1]] == accountOf[order[i]]) continue;
            accounts[accountOf[order[i]]].Score += hits[order[i]] - compared;
            compared = hits[order[i]];
        }

        return compared;
    }

    /// <summary>What an account takes from the pot: gains are rounded down, losses up.</summary>
    BigInteger Pay(Account account, BigInteger rounds)
    {
        var change = account.Score >= 0 ? rounds * account.Score / Rows : -((rounds * -account.Score + Rows - 1) / Rows);
        account.Balance += change;
        account.Score = 0;
        account.IsOut = account.Balance < MinStake * (IsGrouped ? account.Contributions : 1);
        return change;
    }
}
