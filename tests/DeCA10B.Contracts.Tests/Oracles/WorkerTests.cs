using System.Diagnostics;
using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Testing;
using Samples.Oracles;

namespace DeCA10B.Contracts.Tests.Oracles;

/// <summary>Workers that serve an oracle contract: in this process on both lives, and as processes of their own on an EVM.</summary>
public sealed class WorkerTests
{
    [Theory, BothLives]
    public async Task Workers_train_as_the_log_says_and_agree(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var workers = scene.Oracles.Select(oracle => new OracleWorker(scene.Chain, scene.Contract.Address, oracle, default, new Perceptron([-1, -1, -1]))).ToArray();
        var first = await scene.AskAsync(0, 2);
        for (var i = 0; i < 3; i++) await scene.Contract.UpdateAsync([0, 2], 1, await scene.NextAsync(scene.Administrator));
        var second = await scene.AskAsync(0, 2);
        await StepAsync(workers);
        await scene.PassAsync(OracleScene.AnswerWait + 1);
        // A worker that is stopped and started anew reveals what the one before has committed to.
        workers[0] = new OracleWorker(scene.Chain, scene.Contract.Address, scene.Oracles[0], default, new Perceptron([-1, -1, -1]));
        await StepAsync(workers);
        foreach (var id in new[] { first, second }) await scene.FinishAsync(id);
        Assert.Equal((0ul, 0u), await AnswerAsync(scene, first));
        Assert.Equal((1ul, 3u), await AnswerAsync(scene, second));
        Assert.Equal(1ul, await scene.Contract.PredictAsync([0, 2]));
        foreach (var worker in workers) Assert.Equal(2, worker.Answered);
    }

    [Fact]
    public async Task Processes_of_their_own_serve_a_contract()
    {
        await using var scene = await OracleScene.DeployAsync(Life.Evm);
        var node = ((AnvilChain)scene.Chain).Url;
        Process[] workers = [Start(node, scene, 1), Start(node, scene, 2)];
        try
        {
            // They answer as they find it out; the question waits for their commitments, then for their answers.
            foreach (var worker in workers) Assert.StartsWith("serving as", await worker.StandardOutput.ReadLineAsync(Soon()));
            var id = await scene.AskAsync(0, 2);
            await WaitAsync(async () => (await scene.Contract.VoteOfAsync(id, scene.Oracles[0])).Commitment != default && (await scene.Contract.VoteOfAsync(id, scene.Oracles[1])).Commitment != default);
            await scene.PassAsync(OracleScene.AnswerWait + 1);
            await WaitAsync(async () => (await scene.Contract.QuestionsAsync(id)).State == QuestionState.Agreed);
            await scene.FinishAsync(id);
            Assert.Equal(1ul, await scene.Contract.PredictAsync([0, 2]));
            foreach (var worker in workers)
            {
                worker.StandardInput.Close();
                Assert.Equal("answered 1", await worker.StandardOutput.ReadLineAsync(Soon()));
                await worker.WaitForExitAsync(Soon());
                Assert.Equal(0, worker.ExitCode);
            }
        }
        finally
        {
            foreach (var worker in workers)
            {
                if (!worker.HasExited) worker.Kill();
                worker.Dispose();
            }
        }
    }

    static Process Start(Uri node, OracleScene scene, int account)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "OracleWorker.dll"), node.ToString(), scene.Contract.Address.ToString(), "1,-1,1" },
            RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        start.Environment["ORACLE_KEY"] = KeyOf(scene.Chain.Accounts[account]);
        start.Environment["ORACLE_SECRET"] = new Bytes32([.. Enumerable.Repeat((byte)account, 32)]).ToString();
        return Process.Start(start)!;
    }

    /// <summary>The publicly known keys of the development accounts.</summary>
    static string KeyOf(Address account) => DevelopmentAccountKeys.First(key => PrivateKey.Parse(key).Address == account);

    static readonly string[] DevelopmentAccountKeys =
    [
        "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
        "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
    ];

    static async Task StepAsync(OracleWorker[] workers)
    {
        foreach (var worker in workers) await worker.StepAsync();
    }

    static async Task<(ulong Label, uint Version)> AnswerAsync(OracleScene scene, uint id)
    {
        var question = await scene.Contract.QuestionsAsync(id);
        Assert.Equal(QuestionState.Answered, question.State);
        return (question.Label, question.Version);
    }

    /// <summary>Long enough for a slow machine; a test that waits so long has failed.</summary>
    static CancellationToken Soon() => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;

    static async Task WaitAsync(Func<Task<bool>> condition)
    {
        var end = Soon();
        while (!await condition()) await Task.Delay(100, end);
    }
}
