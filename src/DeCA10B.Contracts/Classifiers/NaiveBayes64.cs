namespace DeCA10B.Contracts;

/// <summary>A multinomial naive Bayes classifier over sparse binary samples, for any number of classes.</summary>
/// <remarks>
/// score(c) = samples(c) * product over the features i of (count(c, i) + smoothing) / (total(c) + smoothing * features). Counts are
/// exact and have 32 bits; those of all classes of a feature lie together in a slot. The product is kept as a
/// mantissa of 64 bits or more and an exponent, so it neither overflows nor vanishes: its relative error is below n * 2^-61 for a
/// sample of n features.
/// </remarks>
[Contract]
public abstract partial class NaiveBayes64 : SparseClassifier64
{
    /// <summary>Eight counts of 32 bits each. The key is a group of classes, then 32 bits for the number of the word.</summary>
    protected readonly Mapping<ulong, PackedWord> counts = new();

    /// <summary>Of each class: 64 bits for the number of its samples, 64 bits for the sum of its counts.</summary>
    protected readonly PackedMapping<ulong, UInt128> totals = new();

    /// <summary>Binary logarithm of how many classes share a word: 2, 4 or 8, as many as the model was deployed with or more. Classes beyond begin another group.</summary>
    protected readonly int classBits;

    /// <summary>Binary logarithm of how many features share a word, each with its counts in all classes of a group.</summary>
    readonly int featureBits;

    /// <summary>smoothing * features, scale 1e9.</summary>
    readonly UInt256 smoothingOfAll;

    /// <summary>How many features the vocabulary has; indices are below it.</summary>
    readonly long featureLimit;

    /// <summary>What is added to each count, raw, scale 1e9.</summary>
    public uint SmoothingFactor { get; }

    /// <summary>Deploys a model, whose classes may be given more counts afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="classCounts">How many samples each class was trained with.</param>
    /// <param name="featureCounts">Of each class: pairs of a feature and how many of its samples have it.</param>
    /// <param name="totalNumFeatures">How many features the vocabulary has: 1 to 2^32.</param>
    /// <param name="smoothingFactor">What is added to each count, raw, scale 1e9: 1,000,000,000 is Laplace's.</param>
    protected NaiveBayes64(string[] classifications, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(classifications)
    {
        Require(classCounts.Length == classifications.Length, new LengthMismatchError((ulong)classCounts.Length, (ulong)classifications.Length));
        Require(featureCounts.Length == classifications.Length, new LengthMismatchError((ulong)featureCounts.Length, (ulong)classifications.Length));
        Require(totalNumFeatures > 0 && totalNumFeatures <= 4_294_967_296, new FeatureCountOutOfRangeError(totalNumFeatures));
        classBits = classifications.Length <= 2 ? 1 : classifications.Length <= 4 ? 2 : 3;
        featureBits = classifications.Length <= 2 ? 2 : classifications.Length <= 4 ? 1 : 0;
        featureLimit = (long)totalNumFeatures;
        smoothingOfAll = smoothingFactor * totalNumFeatures;
        SmoothingFactor = smoothingFactor;
        for (var i = 0; i < classifications.Length; i++) SetClass((ulong)i, classCounts[i], featureCounts[i]);
    }

    /// <summary>Adds a class. Only the owner may.</summary>
    /// <param name="numSamples">How many samples it was trained with.</param>
    /// <param name="featureCounts">Pairs of a feature and how many of its samples have it.</param>
    /// <param name="classification">Its name.</param>
    [OnlyOwner]
    public void AddClass(ulong numSamples, ReadOnlySpan<uint[]> featureCounts, string classification)
    {
        var label = AppendClass(classification);
        SetClass(label, numSamples, featureCounts.ToArray());
        Emit(new AddClassEvent(classification, label));
    }

    /// <summary>Sets counts of a class in place of what they were. Only the owner may.</summary>
    /// <param name="featureCounts">Pairs of a feature and how many samples of the class have it.</param>
    /// <param name="classification">The class.</param>
#pragma warning disable DECA2005 // Part of the set-up, before the model is handed over.
    [OnlyOwner]
    public void InitializeCounts([AbiName("_featureCounts")] ReadOnlySpan<uint[]> featureCounts, ulong classification)
#pragma warning restore DECA2005
    {
        RequireClass(classification);
        var known = totals[classification];
        UInt128 total = unchecked((ulong)known);
        foreach (var pair in featureCounts)
        {
            Require(pair.Length == 2, new NotAPairError((ulong)pair.Length));
            total = SetCount(classification, pair[0], pair[1], total);
        }

        totals[classification] = (known >> 64 << 64) | (ulong)total;
    }

    /// <summary>How many samples a class was trained with, and the sum of its counts.</summary>
    /// <param name="classIndex">The class.</param>
    public (ulong numSamples, ulong totalFeatureCount) ClassInfos([AbiName("")] UInt256 classIndex) =>
        (GetNumSamples(classIndex), GetClassTotalFeatureCount(classIndex));

    /// <summary>How many samples a class was trained with.</summary>
    /// <param name="classIndex">The class.</param>
    public ulong GetNumSamples(UInt256 classIndex) => (ulong)(totals[ClassAt(classIndex)] >> 64);

    /// <summary>The sum of the counts of all features of a class.</summary>
    /// <param name="classIndex">The class.</param>
    public ulong GetClassTotalFeatureCount(UInt256 classIndex) => unchecked((ulong)totals[ClassAt(classIndex)]);

    /// <summary>How many samples of a class have a feature.</summary>
    /// <param name="classIndex">The class.</param>
    /// <param name="featureIndex">The feature.</param>
    public uint GetFeatureCount(UInt256 classIndex, uint featureIndex)
    {
        var classification = ClassAt(classIndex);
        return unchecked((uint)(counts[Key(classification >> classBits, featureIndex)].Bits >> Shift(Lane(classification), featureIndex)));
    }

    /// <summary>Labels a sample: the class that it is likeliest of, the first of equals. A class without samples is never likeliest.</summary>
    /// <param name="data">The indices of its features, each once; ascending order costs least.</param>
    [return: AbiName("bestClass")]
    public override ulong Predict(ReadOnlySpan<long> data)
    {
        var bestClass = 0ul;
        UInt256 bestMantissa = 0;
        Int256 bestExponent = 0;
        var classes = ClassCount;
        UInt256[] words = [];
        for (var classification = 0ul; classification < classes; classification++)
        {
            var lane = Lane(classification);
            if (lane == 0) words = Read(data, classification >> classBits);
            var (mantissa, exponent) = Score(words, totals[classification], (int)lane * 32);
            if (mantissa == 0) continue;
            if (bestMantissa != 0 && (exponent < bestExponent || (exponent == bestExponent && mantissa <= bestMantissa))) continue;
            (bestClass, bestMantissa, bestExponent) = (classification, mantissa, exponent);
        }

        return bestClass;
    }

    /// <summary>Trains with one sample: counts it, and each of its features once. Only the owner may.</summary>
    /// <param name="data">The indices of its features, each once, at least one; ascending order costs least.</param>
    /// <param name="classification">Its class.</param>
#pragma warning disable DECA2005 // The trainer tells of each sample in its AddData event.
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
#pragma warning restore DECA2005
    {
        Learn(data, classification);
    }

    /// <summary>Counts a sample, and each of its features once.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its class.</param>
    protected void Learn(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        var plane = classification >> classBits << 32;
        var lane = (int)Lane(classification);
        var highest = -1L;
        foreach (var feature in data)
        {
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            unchecked
            {
                var index = (uint)feature;
                var shift = ((int)(index << classBits & 7) | lane) << 5;
                ref var word = ref counts.Ref(plane | (index >> featureBits));
                Require((uint)(word.Bits >> shift) != uint.MaxValue, new CountOverflowError(feature));
                word.Bits += (UInt256)1 << shift;
            }
        }

        // No feature is above the highest one. What was counted under an index that was cut off is taken back here.
        Require(highest < featureLimit, new FeatureOutOfRangeError(highest));
        totals[classification] += ((UInt128)1 << 64) + (UInt128)(uint)data.Length;
    }

    /// <summary>The words of the features of a sample, with the counts of the group's classes in their lowest bits. Reverts for a feature out of range, or named twice.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="group">The group of classes.</param>
    protected UInt256[] Read(ReadOnlySpan<long> data, ulong group)
    {
        var words = new UInt256[data.Length];
        var plane = group << 32;
        var highest = -1L;
        for (var i = 0; i < data.Length; i++)
        {
            var feature = data[i];
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            unchecked
            {
                var index = (uint)feature;
                words[i] = counts[plane | (index >> featureBits)].Bits >> ((int)(index << classBits & 7) << 5);
            }
        }

        // No feature is above the highest one.
        Require(highest < featureLimit, new FeatureOutOfRangeError(highest));
        return words;
    }

    /// <summary>The score of a class, mantissa * 2^(64 * exponent): the mantissa is 0, or from 2^128 on and below 2^192.</summary>
    /// <param name="words">What <see cref="Read"/> says of the sample.</param>
    /// <param name="total">The number of the class's samples and the sum of its counts, as kept.</param>
    /// <param name="shift">Where in the words its counts are: a bit.</param>
    protected (UInt256 mantissa, Int256 exponent) Score(UInt256[] words, UInt128 total, int shift)
    {
        UInt256 product = total >> 64;
        Int256 exponent = 0;
        UInt256 smoothing = SmoothingFactor;
        unchecked
        {
            var i = 0;
            // Below 2^128 before, and a factor is below 2^62.
            for (; i < words.Length - 1; i += 2)
            {
                product *= ((words[i] >> shift & uint.MaxValue) * 1_000_000_000 + smoothing) * ((words[i + 1] >> shift & uint.MaxValue) * 1_000_000_000 + smoothing);
                for (; product >> 128 != 0; exponent++) product >>= 64;
            }

            if (i < words.Length) product *= (words[i] >> shift & uint.MaxValue) * 1_000_000_000 + smoothing;
        }

        if (product == 0) return (0, 0);
        var (divisor, divisorExponent) = Power((UInt256)unchecked((ulong)total) * 1_000_000_000 + smoothingOfAll, (ulong)words.Length);
        // To 2^128 and above, and below 2^192.
        for (; product >> 128 == 0; exponent--) product <<= 64;
        // A product below 2^192 times 2^64, by a divisor from 2^64 on and below 2^128: from 2^64 on.
        var mantissa = (product << 64) / divisor;
        exponent = exponent - 1 - divisorExponent;
        if (mantissa >> 128 != 0) return (mantissa, exponent);
        return (mantissa << 64, exponent - 1);
    }

    /// <summary>value^n as mantissa * 2^(64 * exponent), the mantissa from 2^64 on and below 2^128, rounded down at each step.</summary>
    static (UInt256 mantissa, Int256 exponent) Power(UInt256 value, ulong n)
    {
        UInt256 mantissa = (UInt256)1 << 64;
        Int256 exponent = -1;
        var square = value;
        Int256 squareExponent = 0;
        unchecked
        {
            // A value has 95 bits at most, and what is multiplied has been brought below 2^128.
            if (square >> 64 == 0)
            {
                square <<= 64;
                squareExponent = -1;
            }

            for (var rest = n; rest != 0; rest >>= 1)
            {
                if ((rest & 1) == 1)
                {
                    mantissa *= square;
                    exponent += squareExponent;
                    for (; mantissa >> 128 != 0; exponent++) mantissa >>= 64;
                }

                square *= square;
                squareExponent *= 2;
                for (; square >> 128 != 0; squareExponent++) square >>= 64;
            }
        }

        return (mantissa, exponent);
    }

    /// <summary>Replaces counts of a class, and keeps their sum.</summary>
    void SetClass(ulong classification, ulong numSamples, uint[][] featureCounts)
    {
        UInt128 total = unchecked((ulong)totals[classification]);
        foreach (var pair in featureCounts)
        {
            Require(pair.Length == 2, new NotAPairError((ulong)pair.Length));
            total = SetCount(classification, pair[0], pair[1], total);
        }

        totals[classification] = ((UInt128)numSamples << 64) | (ulong)total;
    }

    /// <summary>Replaces a count.</summary>
    /// <returns>The sum of the counts of the class, which was <paramref name="total"/> before.</returns>
    UInt128 SetCount(ulong classification, uint feature, uint count, UInt128 total)
    {
        Require(feature < featureLimit, new FeatureOutOfRangeError(feature));
        unchecked
        {
            var shift = ((int)(feature << classBits & 7) | (int)Lane(classification)) << 5;
            ref var word = ref counts.Ref(Key(classification >> classBits, feature));
            var old = (uint)(word.Bits >> shift);
            // What is replaced is part of the sum, which is below 2^64: no difference here is negative, no sum too large.
            word.Bits ^= (UInt256)(old ^ count) << shift;
            return total + count - old;
        }
    }

    /// <summary>The key of the word with the counts of a feature in a group of classes.</summary>
    /// <param name="group">The group of classes.</param>
    /// <param name="index">The feature.</param>
    protected ulong Key(ulong group, uint index) => (group << 32) | (index >> featureBits);

    /// <summary>Which of the classes of its group a class is.</summary>
    /// <param name="classification">The class.</param>
    protected ulong Lane(ulong classification) => classification & ((1ul << classBits) - 1);

    /// <summary>Where in its word the count of a feature in a class begins: a bit.</summary>
    /// <param name="lane">The lane of the class.</param>
    /// <param name="index">The feature.</param>
    protected int Shift(ulong lane, uint index) => (int)(((index << classBits) & 7 | lane) * 32);
}
