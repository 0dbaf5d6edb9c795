// SPDX-License-Identifier: MIT
// Generated from SecureSum64.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: 1ae4aaaa622b01b0c23c52c300aec02cc98298a9c6d521011448365a472992a8
pragma solidity 0.8.37;

/// @notice Adds up values that nobody sees, for one round: each participant splits its value into random shares,
/// one for each, and only sums of shares are revealed.
/// @dev The shares of a value add up to it, modulo 2^256; they are random 256 bits, all but one. They travel off
/// the chain, encrypted to whom they are dealt to; the contract sees keccak256(abi.encodePacked(this, dealer,
/// holder, salt, share)) of each. Whoever did not deal is left out. When a holder is silent, the dealers open the
/// shares dealt to it: that shows one share of each value, which is random. What it does not protect against is
/// said in docs/mechanisms.md.
contract SecureSum64 {
    /// @dev How far a secure sum has come.
    enum SumPhase {
        Joining,
        Dealing,
        Revealing,
        Recovering,
        Done,
        Failed
    }

    /// @dev A participant of a secure sum.
    struct SumParticipant {
        address account;
        bool hasDealt;
        bool isRevealed;
        uint8 opened;
        uint8 helped;
        bool isPaid;
    }

    /// @dev What a secure sum is run on.
    struct SumTerms {
        uint8 maxParticipants;
        uint8 minParticipants;
        uint32 phaseS;
        uint96 stake;
    }

    /// @notice The sum of the shares dealt to a participant is known: it revealed it, or all were opened.
    /// @param index Which.
    /// @param sum The sum, modulo 2^256.
    /// @param isRecovered Whether it was silent, and the shares were opened.
    event ColumnKnown(uint32 indexed index, uint256 sum, bool isRecovered);

    /// @notice A participant committed to the shares that it dealt.
    /// @param index Which.
    /// @param commitments One a participant.
    event Dealt(uint32 indexed index, bytes32[] commitments);

    /// @notice Somebody takes part.
    /// @param account Who.
    /// @param index As which participant.
    event Joined(address indexed account, uint32 index);

    /// @notice A secure sum went on to another phase.
    /// @param phase The new one.
    /// @param deadlineS When it ends, in Unix seconds; 0 when it does not.
    event SumPhaseChanged(SumPhase phase, uint32 deadlineS);

    /// @notice The total is known.
    /// @param total The sum of the values of all who dealt.
    /// @param dealers How many they are.
    event Total(int256 total, uint32 dealers);

    /// @notice Wei left for an account that they were owed to.
    /// @param account Whose.
    /// @param amount Wei.
    event Withdrawn(address indexed account, uint256 amount);

    /// @notice The account takes no part, or has done this already.
    /// @param account It.
    error NotParticipating(address account);

    /// @notice The receiver did not take a payment.
    /// @param recipient The receiver.
    /// @param amount Wei.
    error PaymentFailed(address recipient, uint256 amount);

    /// @notice Terms that do not fit together: waits ascend, shares together are at most 10,000, nothing needed is 0.
    error TermsInvalid();

    /// @notice The waiting time is not over.
    /// @param readyTimeS When it is, in Unix seconds.
    error TooEarly(uint256 readyTimeS);

    /// @notice The time for this is over.
    /// @param endTimeS When it was, in Unix seconds.
    error TooLate(uint256 endTimeS);

    /// @notice The value sent is not what is asked.
    /// @param sent Wei sent.
    /// @param asked Wei asked.
    error WrongPayment(uint256 sent, uint256 asked);

    /// @notice The share is not the one committed to, was opened, or need not be.
    /// @param dealer Who dealt it.
    /// @param holder Whom it was dealt to.
    error WrongShare(uint32 dealer, uint32 holder);

    /// @notice One commitment a participant: to the share dealt to it.
    /// @param count How many were given.
    /// @param expected How many participants there are.
    error WrongShareCount(uint256 count, uint256 expected);

    /// @notice The sum is in another phase.
    /// @param phase The phase it is in.
    error WrongSumPhase(SumPhase phase);

    SumParticipant[] private _participants;
    mapping(address => uint32) private _indexOf;
    mapping(uint32 => mapping(uint32 => bytes32)) private _shares;
    mapping(uint32 => uint256) private _columns;
    SumTerms private _terms;

    /// @notice How far it has come.
    SumPhase public phase;

    /// @notice When the phase ends, in Unix seconds.
    uint32 public deadlineS;

    /// @notice How many have dealt.
    uint8 public dealers;

    /// @notice How many sums of shares are known.
    uint8 public knownColumns;

    /// @notice How many of them their holders revealed.
    uint8 public revealedColumns;

    /// @notice The sum of the values of all who dealt, once it is known.
    int256 public total;

    /// @notice Stakes of those who were silent, in wei, that are not shared out yet.
    uint256 public forfeited;

    /// @notice Whether everyone was silent in a round that failed for it: then everyone gets the stake back.
    bool public allAreSilent;

    /// @notice How many share that.
    uint32 public sharers;

    /// @notice Opens a round for joining.
    /// @param terms_ What it is run on.
    constructor(SumTerms memory terms_) {
        if (((
            terms_.minParticipants < 2 || terms_.minParticipants > terms_.maxParticipants
        ) || terms_.maxParticipants > 32) || terms_.phaseS == 0) {
            revert TermsInvalid();
        }
        _terms = terms_;
        deadlineS = toUint32(block.timestamp + uint256(terms_.phaseS));
    }

    /// @notice What it is run on.
    function terms() external view returns (SumTerms memory) {
        return _terms;
    }

    /// @notice How many have joined.
    function participantCount() external view returns (uint256) {
        return _participants.length;
    }

    /// @notice A participant.
    /// @param index Which; panic 0x32 when there is none.
    function participants(uint32 index) external view returns (SumParticipant memory) {
        return _participants[uint64(index)];
    }

    /// @notice The commitment to a share; zero when it was not dealt, or is opened.
    /// @param dealer Who dealt it.
    /// @param holder Whom it was dealt to.
    function shareOf(uint32 dealer, uint32 holder) external view returns (bytes32) {
        return _shares[dealer][holder];
    }

    /// @notice Takes part, for the stake exactly.
    function join() external payable {
        _requirePhase(SumPhase(0));
        _requireInTime();
        if (msg.value != uint256(_terms.stake)) {
            revert WrongPayment(msg.value, uint256(_terms.stake));
        }
        if (_indexOf[msg.sender] != 0 || _participants.length >= uint256(_terms.maxParticipants)) {
            revert NotParticipating(msg.sender);
        }
        _participants.push(SumParticipant(
            {account: msg.sender, hasDealt: false, isRevealed: false, opened: 0, helped: 0, isPaid: false}
        ));
        _indexOf[msg.sender] = uint32(_participants.length);
        emit Joined(msg.sender, uint32(_participants.length) - 1);
    }

    /// @notice Commits to the shares that the caller dealt, one for each participant, itself included.
    /// @param commitments In the order of the participants.
    function deal(bytes32[] calldata commitments) external {
        _requirePhase(SumPhase(1));
        _requireInTime();
        uint32 index = _indexOfSender();
        SumParticipant storage participant = _participants[uint64(index)];
        if (participant.hasDealt) {
            revert NotParticipating(msg.sender);
        }
        if (commitments.length != _participants.length) {
            revert WrongShareCount(commitments.length, _participants.length);
        }
        participant.hasDealt = true;
        ++dealers;
        for (uint256 holder = 0; holder < commitments.length; ++holder) {
            _shares[index][uint32(holder)] = commitments[holder];
        }
        emit Dealt(index, commitments);
    }

    /// @notice Reveals the sum of the shares that were dealt to the caller, by those who have committed to them.
    /// @param sum The sum, modulo 2^256.
    function reveal(uint256 sum) external {
        _requirePhase(SumPhase(2));
        _requireInTime();
        uint32 index = _indexOfSender();
        SumParticipant storage participant = _participants[uint64(index)];
        if (!participant.hasDealt || participant.isRevealed) {
            revert NotParticipating(msg.sender);
        }
        participant.isRevealed = true;
        ++revealedColumns;
        _know(index, sum, false);
    }

    /// @notice Opens a share that was dealt to a silent participant. Whoever knows it may: the dealer does, and its
    /// stake depends on it.
    /// @param dealer Who dealt it.
    /// @param holder Whom it was dealt to.
    /// @param share The share.
    /// @param salt What hid it.
    function open(uint32 dealer, uint32 holder, uint256 share, bytes32 salt) external {
        _requirePhase(SumPhase(3));
        _requireInTime();
        SumParticipant storage participant = _participants[uint64(holder)];
        bytes32 commitment = _shares[dealer][holder];
        if (participant.isRevealed || commitment != keccak256(
            abi.encodePacked(address(this), dealer, holder, salt, share)
        )) {
            revert WrongShare(dealer, holder);
        }
        delete _shares[dealer][holder];
        ++_participants[uint64(dealer)].helped;
        ++participant.opened;
        unchecked {
            _columns[holder] += share;
        }
        if (participant.opened < dealers) {
            return;
        }
        participant.isRevealed = true;
        uint256 sum = _columns[holder];
        _columns[holder] = 0;
        _know(holder, sum, true);
    }

    /// @notice Goes on when a phase's time is over, or everyone has done his part. Anyone may.
    function advance() external {
        bool isOver = block.timestamp > uint256(deadlineS);
        uint32 count = uint32(_participants.length);
        if (phase == SumPhase(0)) {
            bool holds = isOver || count == uint32(_terms.maxParticipants);
            uint256 argument = uint256(deadlineS) + 1;
            if (!holds) {
                revert TooEarly(argument);
            }
            _enter(count < uint32(_terms.minParticipants) ? SumPhase(5) : SumPhase(1));
        } else {
            if (phase == SumPhase(1)) {
                bool holds2 = isOver || uint32(dealers) == count;
                uint256 argument2 = uint256(deadlineS) + 1;
                if (!holds2) {
                    revert TooEarly(argument2);
                }
                _enter(dealers < _terms.minParticipants ? SumPhase(5) : SumPhase(2));
            } else {
                if (phase == SumPhase(2)) {
                    bool holds3 = isOver;
                    uint256 argument3 = uint256(deadlineS) + 1;
                    if (!holds3) {
                        revert TooEarly(argument3);
                    }
                    _enter(SumPhase(3));
                } else {
                    _requirePhase(SumPhase(3));
                    bool holds4 = isOver;
                    uint256 argument4 = uint256(deadlineS) + 1;
                    if (!holds4) {
                        revert TooEarly(argument4);
                    }
                    _enter(SumPhase(5));
                }
            }
        }
        if (phase == SumPhase(5)) {
            _countForfeits();
        }
    }

    /// @notice Takes the caller's stake out, with a part of what the silent have lost, when the round is over.
    function withdraw() external {
        if (phase != SumPhase(4) && phase != SumPhase(5)) {
            revert WrongSumPhase(phase);
        }
        SumParticipant storage participant = _participants[uint64(_indexOfSender())];
        if (participant.isPaid || (!allAreSilent && _isAtFault(participant))) {
            revert NotParticipating(msg.sender);
        }
        participant.isPaid = true;
        uint256 part = forfeited / uint256(sharers);
        forfeited -= part;
        --sharers;
        uint256 amount = uint256(_terms.stake) + part;
        emit Withdrawn(msg.sender, amount);
        if (!trySend(msg.sender, amount)) {
            revert PaymentFailed(msg.sender, amount);
        }
    }

    /// @dev A sum of shares is known; with the last one, the total is.
    function _know(uint32 index, uint256 sum, bool isRecovered) private {
        ++knownColumns;
        unchecked {
            total = int256(uint256(total) + sum);
        }
        emit ColumnKnown(index, sum, isRecovered);
        if (uint256(knownColumns) < _participants.length) {
            return;
        }
        emit Total(total, uint32(dealers));
        _enter(SumPhase(4));
        _countForfeits();
    }

    /// @dev Who was silent loses the stake to the others; where everyone was, nobody does. At most 32 are looked at.
    function _countForfeits() private {
        uint32 count = uint32(_participants.length);
        uint32 faults = 0;
        for (uint256 i = 0; i < _participants.length; ++i) {
            SumParticipant memory participant = _participants[i];
            if (_isAtFault(participant)) {
                ++faults;
            }
        }
        allAreSilent = faults == count;
        sharers = allAreSilent ? count : count - faults;
        forfeited = allAreSilent ? uint256(0) : uint256(_terms.stake) * uint256(faults);
    }

    /// @dev Whether a participant's silence cost the others: it did not deal, did not reveal, or did not open all its
    /// shares of the silent, where the round failed for it.
    function _isAtFault(SumParticipant memory participant) private view returns (bool) {
        if (dealers == 0) {
            return false;
        }
        if (!participant.hasDealt || participant.opened > 0) {
            return true;
        }
        if (phase == SumPhase(4) || dealers < _terms.minParticipants) {
            return false;
        }
        return !participant.isRevealed || uint256(participant.helped) < _participants.length - uint256(revealedColumns);
    }

    function _enter(SumPhase phase_) private {
        phase = phase_;
        deadlineS = toUint32(block.timestamp + uint256(_terms.phaseS));
        emit SumPhaseChanged(phase_, deadlineS);
    }

    function _indexOfSender() private view returns (uint32) {
        uint32 index = _indexOf[msg.sender];
        if (index == 0) {
            revert NotParticipating(msg.sender);
        }
        return index - 1;
    }

    function _requirePhase(SumPhase phase_) private view {
        if (phase != phase_) {
            revert WrongSumPhase(phase);
        }
    }

    function _requireInTime() private view {
        if (block.timestamp > uint256(deadlineS)) {
            revert TooLate(uint256(deadlineS));
        }
    }
}

/// @dev Reverts as the compiler's own checks do, with Panic(`code`).
function panic(uint256 code) pure {
    assembly ("memory-safe") {
        mstore(0x00, shl(224, 0x4e487b71))
        mstore(0x04, code)
        revert(0x00, 0x24)
    }
}

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint32(uint256 value) pure returns (uint32) {
    if (value > type(uint32).max) {
        panic(0x11);
    }
    return uint32(value);
}

/// @dev Sends `amount` wei with all remaining gas and tells whether the receiver accepted; its return data is not copied.
function trySend(address to, uint256 amount) returns (bool success) {
    assembly ("memory-safe") {
        success := call(gas(), to, amount, 0, 0, 0, 0)
    }
}
