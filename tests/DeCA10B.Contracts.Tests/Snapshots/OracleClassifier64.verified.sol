// SPDX-License-Identifier: MIT
// Generated from OracleClassifier64.Questions.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: e193d15e305064928a70240615422c1f7b84c5ddfc7f62180620bec529973627
pragma solidity 0.8.37;

import {Administered} from "./Administered.sol";
import {IClassifier64} from "./IClassifier64.sol";

contract OracleClassifier64 is IClassifier64, Administered {
    /// @dev How a question stands.
    enum QuestionState {
        None,
        Asked,
        Agreed,
        Disputed,
        Answered,
        Failed
    }

    /// @dev An account that answers.
    struct Oracle {
        uint96 stake;
        bool isAdmitted;
        bool isActive;
        uint32 freeS;
    }

    /// @dev The newest answer for a sample.
    struct OracleAnswer {
        uint64 label;
        uint32 version;
        bool exists;
    }

    /// @dev What an OracleClassifier64 asks of its oracles; nothing of it changes.
    struct OracleTerms {
        uint8 maxOracles;
        uint8 quorum;
        uint32 answerS;
        uint32 disputeS;
        uint32 maxLag;
        uint96 stake;
        uint96 penalty;
        uint96 fee;
        uint96 bond;
    }

    /// @dev An oracle's part in a question.
    struct OracleVote {
        bytes32 commitment;
        uint64 label;
        bool isRevealed;
        bool isSettled;
    }

    /// @dev A question to the oracles.
    struct Question {
        bytes32 sampleHash;
        address asker;
        uint32 deadlineS;
        uint32 version;
        QuestionState state;
        uint64 label;
        uint8 shares;
        uint96 unshared;
        address disputer;
    }

    /// @notice An oracle committed to an answer.
    /// @param id The question.
    /// @param oracle Who.
    event AnswerCommitted(uint32 indexed id, address indexed oracle);

    /// @notice An oracle revealed its answer.
    /// @param id The question.
    /// @param oracle Who.
    /// @param label The answer.
    event AnswerRevealed(uint32 indexed id, address indexed oracle, uint64 label);

    /// @notice An oracle was paid for an answer, or punished.
    /// @param id The question.
    /// @param oracle Who.
    /// @param paid Wei earned.
    /// @param lost Wei of the stake lost.
    event AnswerSettled(uint32 indexed id, address indexed oracle, uint256 paid, uint256 lost);

    /// @notice Somebody asks the oracles.
    /// @param id The question.
    /// @param version How often the model was trained: the answer is that of this version.
    /// @param data The sample.
    /// @param commitUntilS Until when answers are committed, in Unix seconds.
    event Asked(uint32 indexed id, uint32 version, int64[] data, uint32 commitUntilS);

    /// @notice An oracle was admitted or not, came, or left.
    /// @param oracle Who.
    /// @param isAdmitted Whether the administrator admits it.
    /// @param isActive Whether it answers.
    event OracleChanged(address indexed oracle, bool isAdmitted, bool isActive);

    /// @notice A question is in another state.
    /// @param id The question.
    /// @param state The state.
    /// @param label The answer so far.
    event QuestionChanged(uint32 indexed id, QuestionState state, uint64 label);

    /// @notice The model is to be trained: oracles do it, in the order of these.
    /// @param version How often it is trained then.
    /// @param data The sample.
    /// @param classification Its label.
    event Trained(uint32 version, int64[] data, uint64 classification);

    /// @notice The administrator took the treasury: it is owed to him now.
    /// @param administrator Who.
    /// @param amount Wei.
    event TreasuryCollected(address indexed administrator, uint256 amount);

    /// @notice Wei left for an account that they were owed to.
    /// @param account Whose.
    /// @param amount Wei.
    event Withdrawn(address indexed account, uint256 amount);

    /// @notice A sample without a feature teaches nothing and is refused.
    error EmptySample();

    /// @notice There is no answer for the sample, or only one that is too old.
    /// @param sampleHash The hash of the sample.
    error NotAnswered(bytes32 sampleHash);

    /// @notice The account is no active oracle, or was not admitted.
    /// @param account It.
    error NotOracle(address account);

    /// @notice Nothing of the deposit is left.
    error NothingLeft();

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

    /// @notice There are as many oracles as there may be.
    error TooManyOracles();

    /// @notice The value sent is not what is asked.
    /// @param sent Wei sent.
    /// @param asked Wei asked.
    error WrongPayment(uint256 sent, uint256 asked);

    /// @notice The question is in another state.
    /// @param state The state.
    error WrongQuestionState(QuestionState state);

    /// @notice The oracle has answered already, committed to something else, or has nothing to settle.
    /// @param oracle It.
    error WrongVote(address oracle);

    Question[] private _questions;
    mapping(uint32 => mapping(address => OracleVote)) private _votes;
    mapping(uint32 => mapping(uint64 => uint8)) private _counts;
    mapping(address => Oracle) private _oracles;
    mapping(bytes32 => OracleAnswer) private _answers;
    mapping(address => uint256) private _owed;
    OracleTerms private _terms;

    /// @notice How many oracles answer.
    uint8 public activeOracles;

    /// @notice How often the model was trained.
    uint32 public version;

    /// @notice Wei from penalties and lost bonds: the administrator's.
    uint256 public treasury;

    /// @notice Deploys it; the deployer is the administrator, who admits oracles and decides disputes.
    /// @param terms_ What it asks of oracles.
    constructor(OracleTerms memory terms_) {
        if ((
            (terms_.maxOracles <= 0 || terms_.maxOracles > 32) || terms_.quorum > terms_.maxOracles
        ) || int32(uint32(terms_.quorum)) * 2 <= int32(uint32(terms_.maxOracles))) {
            revert TermsInvalid();
        }
        if ((terms_.answerS == 0 || terms_.disputeS == 0) || terms_.penalty > terms_.stake) {
            revert TermsInvalid();
        }
        _terms = terms_;
    }

    /// @notice Asks about a sample, for the fee exactly.
    /// @param data The sample.
    /// @return id The question.
    function ask(int64[] calldata data) external payable returns (uint32 id) {
        if (msg.value != uint256(_terms.fee)) {
            revert WrongPayment(msg.value, uint256(_terms.fee));
        }
        if (data.length == 0) {
            revert EmptySample();
        }
        uint32 id_ = uint32(_questions.length);
        uint32 until = toUint32(block.timestamp + uint256(_terms.answerS));
        _questions.push(Question({sampleHash: keccak256(
            abi.encodePacked(wordsOfInt64(data))
        ), asker: msg.sender, deadlineS: until + _terms.answerS, version: version, state: QuestionState(
            1
        ), label: 0, shares: 0, unshared: _terms.fee, disputer: address(0)}));
        writeLogOfAsked(id_, version, data, until);
        return id_;
    }

    /// @notice Commits to an answer. Only an oracle may, once.
    /// @param id The question.
    /// @param commitment What hides it.
    function commitAnswer(uint32 id, bytes32 commitment) external {
        if (!_oracles[msg.sender].isActive || _oracles[msg.sender].stake < _terms.penalty) {
            revert NotOracle(msg.sender);
        }
        Question memory question = _questions[uint64(id)];
        if (question.state != QuestionState(1)) {
            revert WrongQuestionState(question.state);
        }
        uint32 until = question.deadlineS - _terms.answerS;
        if (block.timestamp > uint256(until)) {
            revert TooLate(uint256(until));
        }
        OracleVote storage vote = _votes[id][msg.sender];
        if (vote.commitment != bytes32(0) || commitment == bytes32(0)) {
            revert WrongVote(msg.sender);
        }
        vote.commitment = commitment;
        emit AnswerCommitted(id, msg.sender);
    }

    /// @notice Reveals an answer, when the time for committing is over; the one that makes the quorum opens the time
    /// for disputes. Only the oracle may.
    /// @param id The question.
    /// @param label The answer.
    /// @param salt What hid it.
    function revealAnswer(uint32 id, uint64 label, bytes32 salt) external {
        Question storage question = _questions[uint64(id)];
        if (question.state != QuestionState(1) && question.state != QuestionState(2)) {
            revert WrongQuestionState(question.state);
        }
        OracleVote storage vote = _votes[id][msg.sender];
        if (vote.isRevealed || vote.commitment != keccak256(abi.encodePacked(id, msg.sender, salt, label))) {
            revert WrongVote(msg.sender);
        }
        uint32 until = question.state == QuestionState(1) ? question.deadlineS : question.deadlineS - _terms.disputeS;
        if (block.timestamp > uint256(until)) {
            revert TooLate(uint256(until));
        }
        uint32 from = until - _terms.answerS;
        bool holds = block.timestamp > uint256(from);
        uint256 argument = uint256(from) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        vote.isRevealed = true;
        vote.label = label;
        ++_counts[id][label];
        emit AnswerRevealed(id, msg.sender, label);
        if (question.state == QuestionState(1) && _counts[id][label] == _terms.quorum) {
            question.label = label;
            question.deadlineS = toUint32(uint256(question.deadlineS) + uint256(_terms.disputeS));
            question.state = QuestionState(2);
            emit QuestionChanged(id, QuestionState(2), label);
        }
    }

    /// @notice Disputes the answer that enough agreed on, when the time for revealing is over, for the bond exactly:
    /// the administrator decides. Anyone may.
    /// @param id The question.
    function dispute(uint32 id) external payable {
        if (msg.value != uint256(_terms.bond)) {
            revert WrongPayment(msg.value, uint256(_terms.bond));
        }
        Question storage question = _questions[uint64(id)];
        if (question.state != QuestionState(2)) {
            revert WrongQuestionState(question.state);
        }
        if (block.timestamp > uint256(question.deadlineS)) {
            revert TooLate(uint256(question.deadlineS));
        }
        uint32 from = question.deadlineS - _terms.disputeS;
        bool holds = block.timestamp > uint256(from);
        uint256 argument = uint256(from) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        question.state = QuestionState(3);
        question.disputer = msg.sender;
        question.deadlineS = toUint32(block.timestamp + uint256(_terms.disputeS));
        emit QuestionChanged(id, QuestionState(3), question.label);
    }

    /// @notice Decides a dispute: the bond goes back when the answer was wrong, and else to the treasury. Only the
    /// administrator may.
    /// @param id The question.
    /// @param label The right answer.
    function decide(uint32 id, uint64 label) external {
        _requireAdministrator();
        Question storage question = _questions[uint64(id)];
        if (question.state != QuestionState(3)) {
            revert WrongQuestionState(question.state);
        }
        if (block.timestamp > uint256(question.deadlineS)) {
            revert TooLate(uint256(question.deadlineS));
        }
        if (label == question.label) {
            treasury += uint256(_terms.bond);
        } else {
            _owed[question.disputer] += uint256(_terms.bond);
        }
        question.label = label;
        _answer(id);
    }

    /// @notice Ends a question whose time is over: the answer stands, or what was paid goes back. Anyone may.
    /// @param id The question.
    function finish(uint32 id) external {
        Question storage question = _questions[uint64(id)];
        bool isOpen = question.state == QuestionState(
            1
        ) || question.state == QuestionState(2) || question.state == QuestionState(3);
        if (!isOpen) {
            revert WrongQuestionState(question.state);
        }
        bool holds = block.timestamp > uint256(question.deadlineS);
        uint256 argument = uint256(question.deadlineS) + 1;
        if (!holds) {
            revert TooEarly(argument);
        }
        if (question.state == QuestionState(2)) {
            _answer(id);
            return;
        }
        if (question.state == QuestionState(3)) {
            _owed[question.disputer] += uint256(_terms.bond);
        }
        _owed[question.asker] += uint256(question.unshared);
        question.unshared = 0;
        question.state = QuestionState(5);
        emit QuestionChanged(id, QuestionState(5), question.label);
    }

    /// @notice Pays an oracle for the answer that was decided, or takes the penalty for another one or for none
    /// revealed. Anyone may, once.
    /// @param id The question.
    /// @param oracle The oracle.
    function settleAnswer(uint32 id, address oracle) external {
        Question storage question = _questions[uint64(id)];
        OracleVote storage vote = _votes[id][oracle];
        if (vote.commitment == bytes32(0) || vote.isSettled) {
            revert WrongVote(oracle);
        }
        bool isWrong = question.state == QuestionState(4) && vote.label != question.label;
        bool isOver = question.state == QuestionState(4) || question.state == QuestionState(5);
        if (!isOver) {
            revert WrongQuestionState(question.state);
        }
        vote.isSettled = true;
        uint256 paid = 0;
        uint256 lost = 0;
        if (!vote.isRevealed || isWrong) {
            lost = _punish(oracle);
        } else {
            if (question.state == QuestionState(4)) {
                paid = uint256(question.unshared) / uint256(question.shares);
                question.unshared -= toUint96(paid);
                --question.shares;
                _owed[oracle] += paid;
            }
        }
        emit AnswerSettled(id, oracle, paid, lost);
    }

    /// @notice What it asks of oracles.
    function terms() external view returns (OracleTerms memory) {
        return _terms;
    }

    /// @notice A question.
    /// @param id Which; panic 0x32 when there is none.
    function questions(uint32 id) external view returns (Question memory) {
        return _questions[uint64(id)];
    }

    /// @notice How many questions there are.
    function questionCount() external view returns (uint256) {
        return _questions.length;
    }

    /// @notice An oracle's part in a question; zeros when there is none.
    /// @param id The question.
    /// @param oracle The oracle.
    function voteOf(uint32 id, address oracle) external view returns (OracleVote memory) {
        return _votes[id][oracle];
    }

    /// @notice An oracle; zeros when there is none.
    /// @param oracle Its account.
    function oracleOf(address oracle) external view returns (Oracle memory) {
        return _oracles[oracle];
    }

    /// @notice What is owed to an account, in wei.
    /// @param account The account.
    function owed(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// @notice The newest answer for a sample.
    /// @param data The sample.
    function answerOf(int64[] calldata data) external view returns (OracleAnswer memory) {
        return _answers[keccak256(abi.encodePacked(wordsOfInt64(data)))];
    }

    /// @notice The answer for a sample that stands, if the model was not trained too often since.
    /// @param data The sample, which somebody has asked about.
    /// @return The index of its class.
    function predict(int64[] calldata data) external view override returns (uint64) {
        bytes32 hash = keccak256(abi.encodePacked(wordsOfInt64(data)));
        OracleAnswer memory answer = _answers[hash];
        if (!answer.exists || version - answer.version > _terms.maxLag) {
            revert NotAnswered(hash);
        }
        return answer.label;
    }

    /// @notice Has the oracles train the model. Only the owner may.
    /// @param data The sample.
    /// @param classification The index of its class.
    function update(int64[] calldata data, uint64 classification) external override {
        _requireOwner();
        if (data.length == 0) {
            revert EmptySample();
        }
        ++version;
        writeLogOfTrained(version, data, classification);
    }

    /// @notice Says whether an account may be an oracle. Only the administrator may.
    /// @param oracle The account.
    /// @param isAdmitted Whether it may.
    function admit(address oracle, bool isAdmitted) external {
        _requireAdministrator();
        _oracles[oracle].isAdmitted = isAdmitted;
        emit OracleChanged(oracle, isAdmitted, _oracles[oracle].isActive);
    }

    /// @notice Stakes and becomes an oracle. Only who is admitted may, with the stake exactly.
    function register() external payable {
        Oracle storage oracle = _oracles[msg.sender];
        if ((!oracle.isAdmitted || oracle.isActive) || oracle.stake != 0) {
            revert NotOracle(msg.sender);
        }
        if (msg.value != uint256(_terms.stake)) {
            revert WrongPayment(msg.value, uint256(_terms.stake));
        }
        if (activeOracles >= _terms.maxOracles) {
            revert TooManyOracles();
        }
        oracle.isActive = true;
        oracle.stake = _terms.stake;
        ++activeOracles;
        emit OracleChanged(msg.sender, true, true);
    }

    /// @notice Stops being an oracle; the stake is free when everything that it has answered is settled, at the latest.
    function resign() external {
        Oracle storage oracle = _oracles[msg.sender];
        if (!oracle.isActive) {
            revert NotOracle(msg.sender);
        }
        oracle.isActive = false;
        oracle.freeS = toUint32(block.timestamp + uint256(_terms.answerS) * 2 + uint256(_terms.disputeS) * 3);
        --activeOracles;
        emit OracleChanged(msg.sender, oracle.isAdmitted, false);
    }

    /// @notice Owes an oracle that has left what is left of its stake.
    function freeStake() external {
        Oracle storage oracle = _oracles[msg.sender];
        if (oracle.isActive || oracle.stake == 0) {
            revert NotOracle(msg.sender);
        }
        if (block.timestamp < uint256(oracle.freeS)) {
            revert TooEarly(uint256(oracle.freeS));
        }
        _owed[msg.sender] += uint256(oracle.stake);
        oracle.stake = 0;
        emit OracleChanged(msg.sender, oracle.isAdmitted, false);
    }

    /// @notice Owes the administrator the treasury. Only he may.
    function collectTreasury() external {
        _requireAdministrator();
        uint256 amount = treasury;
        treasury = 0;
        _owed[msg.sender] += amount;
        emit TreasuryCollected(msg.sender, amount);
    }

    /// @notice Pays the caller what is owed to him.
    function withdraw() external {
        uint256 amount = _owed[msg.sender];
        if (amount == 0) {
            revert NothingLeft();
        }
        _owed[msg.sender] = 0;
        emit Withdrawn(msg.sender, amount);
        if (!trySend(msg.sender, amount)) {
            revert PaymentFailed(msg.sender, amount);
        }
    }

    function _answer(uint32 id) private {
        Question storage question = _questions[uint64(id)];
        question.state = QuestionState(4);
        question.shares = _counts[id][question.label];
        if (question.shares == 0) {
            _owed[question.asker] += uint256(question.unshared);
            question.unshared = 0;
        }
        OracleAnswer storage answer = _answers[question.sampleHash];
        if (!answer.exists || answer.version <= question.version) {
            answer.label = question.label;
            answer.version = question.version;
            answer.exists = true;
        }
        emit QuestionChanged(id, QuestionState(4), question.label);
    }

    function _punish(address account) private returns (uint256) {
        Oracle storage oracle = _oracles[account];
        uint96 lost = oracle.stake < _terms.penalty ? oracle.stake : _terms.penalty;
        oracle.stake -= lost;
        treasury += uint256(lost);
        if (oracle.isActive && oracle.stake < _terms.penalty) {
            oracle.isActive = false;
            oracle.freeS = toUint32(block.timestamp + uint256(_terms.answerS) * 2 + uint256(_terms.disputeS) * 3);
            --activeOracles;
            emit OracleChanged(account, oracle.isAdmitted, false);
        }
        return uint256(lost);
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

/// @dev Converts, or panics with 0x11 when `value` is out of range.
function toUint96(uint256 value) pure returns (uint96) {
    if (value > type(uint96).max) {
        panic(0x11);
    }
    return uint96(value);
}

/// @dev Sends `amount` wei with all remaining gas and tells whether the receiver accepted; its return data is not copied.
function trySend(address to, uint256 amount) returns (bool success) {
    assembly ("memory-safe") {
        success := call(gas(), to, amount, 0, 0, 0, 0)
    }
}

/// @dev The numbers as they lie in the arguments of the call, 32 bytes each. Reverts where one is out of range.
function wordsOfInt64(int64[] calldata numbers) pure returns (bytes calldata words) {
    assembly ("memory-safe") {
        let faults := 0
        let at := numbers.offset
        let end := add(at, shl(5, numbers.length))
        for { let fours := add(at, shl(5, and(numbers.length, not(3)))) } lt(at, fours) { at := add(at, 0x80) } {
            faults := or(faults, or(add(calldataload(at), shl(63, 1)), add(calldataload(add(at, 0x20)), shl(63, 1))))
            faults := or(
    faults,
    or(add(calldataload(add(at, 0x40)), shl(63, 1)), add(calldataload(add(at, 0x60)), shl(63, 1)))
)
        }
        for {} lt(at, end) { at := add(at, 0x20) } {
            faults := or(faults, add(calldataload(at), shl(63, 1)))
        }
        if shr(64, faults) { revert(0, 0) }
        words.offset := numbers.offset
        words.length := shl(5, numbers.length)
    }
}

/// @dev Emits Asked with its array copied at once.
function writeLogOfAsked(uint32 value0, uint32 value1, int64[] calldata value2, uint32 value3) {
    bytes calldata words = wordsOfInt64(value2);
    uint256 word0 = value0;
    uint256 word1 = value1;
    uint256 word3 = value3;
    assembly ("memory-safe") {
        let data := mload(0x40)
        mstore(data, word1)
        mstore(add(data, 32), 96)
        mstore(add(data, 64), word3)
        mstore(add(data, 96), value2.length)
        calldatacopy(add(data, 128), words.offset, words.length)
        log2(data, add(128, words.length), 0x765f8b4a9e3ba25841f9dbf8b75bd57216cb703d9b8affbe67751939f3a402f3, word0)
    }
}

/// @dev Emits Trained with its array copied at once.
function writeLogOfTrained(uint32 value0, int64[] calldata value1, uint64 value2) {
    bytes calldata words = wordsOfInt64(value1);
    uint256 word0 = value0;
    uint256 word2 = value2;
    assembly ("memory-safe") {
        let data := mload(0x40)
        mstore(data, word0)
        mstore(add(data, 32), 96)
        mstore(add(data, 64), word2)
        mstore(add(data, 96), value1.length)
        calldatacopy(add(data, 128), words.offset, words.length)
        log1(data, add(128, words.length), 0xe01c6866b525b45dd290503abb1edaf50fb50799a8954700201a79870d792caf)
    }
}
