// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notechain.h"

#include "storage/database.h"
#include "storage/numberseries.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace td
{
namespace
{

// Every column that says something, in the order in which the hash goes over them; version only counts saves. The signature and the hash of the note
// before come last: bound while signing, read from the row while checking.
#define SAID                                                                                                           \
    "id, client_id, trainer_id, appointment_id, amends_id, day, subjective, objective, assessment, plan, "             \
    "private_text, shared_text, recommendations, exercises, measurements, rating"
constexpr int hashedColumns = 22;
constexpr char domain[] = "trainerdesk signed note 1";
constexpr int hashSize = crypto_hash_sha256_BYTES;

class Hasher
{
public:
    Hasher() { crypto_hash_sha256_init(&m_state); }
    void add(char type, QByteArrayView bytes)
    {
        std::array<char, 9> head{type};
        qToBigEndian<quint64>(quint64(bytes.size()), head.data() + 1);
        addRaw({head.data(), qsizetype(head.size())});
        addRaw(bytes);
    }
    QByteArray finish()
    {
        QByteArray hash(hashSize, '\0');
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

private:
    void addRaw(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), quint64(bytes.size()));
    }

    crypto_hash_sha256_state m_state;
};

struct ChainEnd {
    qint64 seq = 0;
    QByteArray hash = QByteArray(hashSize, '\0');
};

Result<ChainEnd> endOf(Database& db, const QByteArray& chain)
{
    ChainEnd end;
    auto q = db.query("SELECT chain_seq, hash FROM note_chain WHERE chain = ? ORDER BY chain_seq DESC LIMIT 1", chain);
    if (q.next()) {
        end.seq = q.int64(0);
        end.hash = q.bytes(1);
    }
    TD_TRY(q.finish());
    return end;
}

} // namespace

QByteArray noteHash(const Query& row, int columns)
{
    Hasher hasher;
    hasher.add('d', QByteArrayView(domain));
    for (int i = 0; i < columns; ++i) {
        switch (row.type(i)) {
        case 1: {
            std::array<char, 8> number{};
            qToBigEndian<qint64>(row.int64(i), number.data());
            hasher.add('i', {number.data(), qsizetype(number.size())});
            break;
        }
        case 3: hasher.add('t', row.utf8(i)); break;
        case 4: hasher.add('b', row.bytes(i)); break;
        default: hasher.add('n', {});
        }
    }
    return hasher.finish();
}

Result<void> appendToNoteChain(Database& db, const NoteId& id, const NoteSignature& signature)
{
    TD_TRY_ASSIGN(const QString letter, NumberSeries(db).letter());
    const QByteArray chain = letter.toLatin1();
    TD_TRY_ASSIGN(const ChainEnd last, endOf(db, chain));
    QByteArray hash;
    {
        auto q = db.query("SELECT " SAID ", ?2, ?3, ?4, ?5, ?6, ?7 FROM session_notes WHERE id = ?1 AND deleted = 0", id, signature.at, signature.user,
                          signature.name, chain, last.seq + 1, last.hash);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "note");
        }
        hash = noteHash(q, hashedColumns);
    }
    return db.exec("UPDATE session_notes SET status = 'signed', signed_at = ?2, signed_by = ?3, signer_name = ?4, chain = ?5, chain_seq = ?6, "
                   "prev_hash = ?7, hash = ?8 WHERE id = ?1",
                   id, signature.at, signature.user, signature.name, chain, last.seq + 1, last.hash, hash);
}

namespace
{

/// One signed row as it stands in the file.
struct Link {
    NoteChainProblem place; ///< who and where it is
    QByteArray prevHash;
    QByteArray hash;
    QByteArray worked; ///< the hash that its bytes have now
    bool stands = true; ///< still signed and not removed
};

Link readLink(const Query& q)
{
    Link link;
    link.place.note = q.id<NoteId>(0);
    link.place.client = q.id<ClientId>(1);
    link.place.day = q.date(5);
    link.place.chain = QString::fromLatin1(q.bytes(19));
    link.place.seq = q.int64(20);
    link.prevHash = q.bytes(21);
    link.hash = q.bytes(22);
    link.stands = q.boolean(23);
    link.worked = noteHash(q, hashedColumns);
    return link;
}

/// Walks the links in the order of chains and numbers.
class LinkWalk
{
public:
    explicit LinkWalk(NoteChainReport& report) : m_report(report) {}

    void step(const Link& link)
    {
        if (!m_begun || link.place.chain != m_chain)
            begin(link.place.chain);
        ++m_report.examined;
        if (link.place.seq == m_seq)
            blame(link, NoteChainProblem::Kind::Doubled);
        else if (link.place.seq != m_seq + 1)
            blame(link, NoteChainProblem::Kind::Missing);
        else if (!link.stands)
            blame(link, NoteChainProblem::Kind::Unsigned);
        else if (link.worked != link.hash)
            blame(link, NoteChainProblem::Kind::Altered);
        else if (link.prevHash != m_hash && link.prevHash != m_worked) // where only the hash before was changed, that note is named already
            blame(link, NoteChainProblem::Kind::Broken);
        m_seq = link.place.seq;
        m_hash = link.hash;
        m_worked = link.worked;
    }

private:
    void begin(const QString& chain)
    {
        m_begun = true;
        m_chain = chain;
        m_seq = 0;
        m_hash = m_worked = QByteArray(hashSize, '\0');
    }
    void blame(const Link& link, NoteChainProblem::Kind kind)
    {
        NoteChainProblem problem = link.place;
        problem.kind = kind;
        m_report.problems.append(problem);
    }

    NoteChainReport& m_report;
    bool m_begun = false;
    QString m_chain;
    qint64 m_seq = 0;
    QByteArray m_hash;
    QByteArray m_worked;
};

Result<void> walkLinks(Database& db, NoteChainReport& report)
{
    auto q = db.maintenanceQuery("SELECT " SAID ", signed_at, signed_by, signer_name, chain, chain_seq, prev_hash, hash, "
                                 "status = 'signed' AND deleted = 0 FROM t_session_notes WHERE status = 'signed' OR chain_seq IS NOT NULL "
                                 "ORDER BY chain, chain_seq, id");
    LinkWalk walk(report);
    while (q.next())
        walk.step(readLink(q));
    return q.finish();
}

// What the journal wrote when each note was signed: the end of a chain that was cut off, and a note that was written and hashed anew, show here only.
Result<void> compareWithJournal(Database& db, NoteChainReport& report)
{
    auto q = db.maintenanceQuery(
        "SELECT j.row_id, n.client_id, n.day, json_extract(j.changes, '$.chain[1].b'), json_extract(j.changes, '$.chain_seq[1]'), "
        "n.status = 'signed' AND n.deleted = 0, lower(hex(n.hash)) = json_extract(j.changes, '$.hash[1].b') "
        "FROM t_journal j LEFT JOIN t_session_notes n ON n.id = j.row_id "
        "WHERE j.table_name = 'session_notes' AND j.kind = 2 AND json_extract(j.changes, '$.status[1]') = 'signed' ORDER BY j.seq");
    while (q.next()) {
        if (q.boolean(5) && q.boolean(6))
            continue;
        NoteChainProblem problem;
        problem.kind = q.boolean(5) ? NoteChainProblem::Kind::Unjournaled : NoteChainProblem::Kind::Unsigned;
        problem.note = q.id<NoteId>(0);
        problem.client = q.id<ClientId>(1);
        problem.day = q.date(2);
        problem.chain = QString::fromLatin1(QByteArray::fromHex(q.latin1(3)));
        problem.seq = q.int64(4);
        const auto same = [&](const NoteChainProblem& other) { return other.note == problem.note; };
        if (std::none_of(report.problems.cbegin(), report.problems.cend(), same))
            report.problems.append(problem);
    }
    return q.finish();
}

} // namespace

QString NoteChainProblem::text() const
{
    const auto say = [this] {
        switch (kind) {
        case Kind::Altered: return QStringLiteral("it was changed after it was signed");
        case Kind::Broken: return QStringLiteral("it does not follow on the note before it");
        case Kind::Missing: return QStringLiteral("the note before it is missing");
        case Kind::Doubled: return QStringLiteral("its number is there twice");
        case Kind::Unsigned: return QStringLiteral("it was signed and is no longer");
        case Kind::Unjournaled: break;
        }
        return QStringLiteral("its signature is not the one that was given");
    };
    return QStringLiteral("note %1-%2 of %3 (%4, client %5): %6")
        .arg(chain, QString::number(seq), day.toString(Qt::ISODate), note.toString(), client.toString(), say());
}

Result<NoteChainReport> verifyNoteChain(Database& db)
{
    NoteChainReport report;
    TD_TRY(walkLinks(db, report));
    TD_TRY(compareWithJournal(db, report));
    return report;
}

} // namespace td
