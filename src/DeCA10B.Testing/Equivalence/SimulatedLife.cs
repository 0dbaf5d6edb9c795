namespace DeCA10B.Testing;

/// <summary>A sequence as one <c>eth_simulateV1</c> request, whose last block reads storage and balances.</summary>
/// <param name="stage">The contracts and where they start.</param>
/// <param name="chain">The EVM.</param>
/// <param name="creations">Contracts to create before the first call, a block each, up to the block where the stage starts; none when a fixture deployed them.</param>
sealed class SimulatedLife(Stage stage, AnvilChain chain, IReadOnlyList<Creation>? creations = null) : ILife
{
    static readonly Address BalanceReader = (Address)(UInt256)0xba1a4ceu;

    readonly IReadOnlyDictionary<Address, AccountOverride> readers = stage.Contracts.Select(contract => (contract.Address, Code: StateReader.Storage))
        .Append((BalanceReader, StateReader.Balances)).ToDictionary(item => item.Item1, item => new AccountOverride { Code = item.Item2 });

    public async Task<Transcript> PlayAsync(IReadOnlyList<ContractCall> calls, IReadOnlyList<IReadOnlyCollection<UInt256>> slots, CancellationToken cancellation)
    {
        var blocks = Creation.Blocks(creations ?? [], stage.Start);
        var created = blocks.Count;
        var number = stage.Start.Number;
        var time = stage.Start.Timestamp;
        foreach (var block in stage.Blocks(calls))
        {
            time = block.Time;
            blocks.Add(new SimulatedBlock([.. block.Calls.Select(call => new SimulatedCall(call.From, call.Contract.Address, call.Data, call.Value))]) { Number = ++number, Timestamp = time });
        }

        if (blocks.Count > created && created > 0) blocks[created] = blocks[created] with { Overrides = Creation.Ended(creations!) };

        var questions = slots.SelectMany((words, index) => StateReader.Questions(words).Select(data => (Contract: index, Data: data))).ToArray();
        SimulatedCall[] reads =
        [
            .. questions.Select(question => new SimulatedCall(Address.Zero, stage.Contracts[question.Contract].Address, question.Data)),
            .. StateReader.Questions(stage.Accounts.Select(account => (UInt256)account)).Select(data => new SimulatedCall(Address.Zero, BalanceReader, data)),
        ];
        blocks.Add(new SimulatedBlock(reads) { Number = number + 1, Timestamp = time + 1, Overrides = readers });
        var results = await chain.SimulateAsync(blocks, cancellation).ConfigureAwait(false);
        var answers = results[^1];
        if (answers.FirstOrDefault(answer => !answer.Succeeded) is not null) throw new EquivalenceException("The EVM did not answer what is in storage.");
        return new Transcript(
            [.. results.Take(created..^1).SelectMany(block => block).Select(Outcome)],
            new(
                [.. slots.Select((words, index) => words.Zip(StateReader.Answers(answers.Where((_, at) => at < questions.Length && questions[at].Contract == index).Select(answer => answer.Data)))
                    .ToDictionary(pair => pair.First, pair => pair.Second))],
                [.. StateReader.Answers(answers.Skip(questions.Length).Select(answer => answer.Data))]),
            [.. results.Take(created).SelectMany(block => block).Select(Outcome)]);
    }

    static CallOutcome Outcome(SimulatedResult call) => new(call.Succeeded, call.Data, call.Logs, call.GasUsed);
}
