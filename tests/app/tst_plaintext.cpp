// SPDX-License-Identifier: GPL-3.0-or-later
// After a full tour of the screens no client's name is readable in the studio folder or in temporary files.
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlaintext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReadableAfterATour();

private:
    QByteArray run(const QStringList& arguments, int& code);
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"studio"_s); }
    [[nodiscard]] QStringList signIn() const { return {u"--login"_s, u"owner"_s, u"--password-file"_s, m_dir.filePath(u"pw"_s)}; }

    QTemporaryDir m_dir;
    QTemporaryDir m_scratch; ///< TMPDIR and HOME of the program
};

QByteArray TestPlaintext::run(const QStringList& arguments, int& code)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_scratch.path());
    environment.insert(u"HOME"_s, m_scratch.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TD_PROGRAM), arguments);
    process.waitForFinished(120'000);
    code = process.exitCode();
    return process.readAllStandardOutput();
}

void TestPlaintext::nothingReadableAfterATour()
{
    QFile password(m_dir.filePath(u"pw"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("seven quiet lanterns 88\n");
    password.close();
    int code = -1;
    run({u"demo"_s, folder(), u"--years"_s, u"1"_s, u"--clients"_s, u"30"_s, u"--trainers"_s, u"1"_s, u"--seed"_s, u"5"_s,
         u"--password-file"_s, m_dir.filePath(u"pw"_s)},
        code);
    QCOMPARE(code, 0);
    run(QStringList{u"tour"_s, folder(), m_dir.filePath(u"pictures"_s)} + signIn(), code);
    QCOMPARE(code, 0);
    const QByteArray answer = run(QStringList{u"query"_s, folder()} + signIn() +
                                      QStringList{u"--json"_s, u"SELECT first_name, last_name, email, phone FROM clients"_s},
                                  code);
    QCOMPARE(code, 0);
    QList<QByteArray> secrets;
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const QJsonArray rows = document.isArray() ? document.array() : document.object()[u"rows"].toArray();
    for (const QJsonValue& row : rows) {
        const auto texts = row.isArray() ? row.toArray().toVariantList() : row.toObject().toVariantMap().values();
        for (const QVariant& text : texts) {
            if (text.toString().size() >= 6) // shorter ones occur by chance in random bytes
                secrets.append(text.toString().toUtf8());
        }
    }
    QVERIFY2(secrets.size() > 60, answer.left(200).constData());
    int files = 0;
    for (const QString& place : {folder(), m_scratch.path()}) {
        QDirIterator it(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QByteArray& secret : secrets)
                QVERIFY2(!bytes.contains(secret), (file.fileName().toUtf8() + ": " + secret).constData());
        }
    }
    QVERIFY(files >= 3);
}

QTEST_GUILESS_MAIN(TestPlaintext)
#include "tst_plaintext.moc"
