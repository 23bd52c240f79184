// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rememberedkeychain.h"

#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <optional>

using namespace td;
using namespace Qt::StringLiterals;

/// RememberedKeychain on a computer without a keychain: it says so, and nothing is written anywhere else.
class TestRememberedKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatThereIsNoKeychain();
    void isSilentOnceGone();

private:
    static DatabaseId studio() { return DatabaseId(RawId{1, 2, 3}); }
};

void TestRememberedKey::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("KDE_SESSION_VERSION");
    QStandardPaths::setTestModeEnabled(true);
}

void TestRememberedKey::saysThatThereIsNoKeychain()
{
    RememberedKeychain keychain(u"trainerdesk-test"_s);
    std::optional<Result<void>> stored;
    std::optional<QString> read;
    std::optional<Result<void>> removed;
    const RememberedSecret secret{KeySlotId(RawId{4}), SecretBytes::random(32)};
    keychain.store(studio(), secret, [&](const Result<void>& result) { stored = result; });
    keychain.read(studio(),
                  [&](const Result<RememberedSecret>& result) { read = result ? u"none"_s : result.error().reason; });
    keychain.remove(studio(), [&](const Result<void>& result) { removed = result; });
    QVERIFY(!stored && !read && !removed); // answers come later
    QTRY_VERIFY(stored && read && removed);
    QVERIFY(!*stored);
    QCOMPARE(stored->error().reason, u"remember.unavailable"_s);
    QCOMPARE(*read, u"remember.unavailable"_s);
    QCOMPARE(removed->error().reason, u"remember.unavailable"_s);
}

void TestRememberedKey::isSilentOnceGone()
{
    auto keychain = std::make_unique<RememberedKeychain>(u"trainerdesk-test"_s);
    RememberedKeychain later(u"trainerdesk-test"_s);
    bool answered = false;
    bool laterAnswered = false;
    keychain->read(studio(), [&](const Result<RememberedSecret>&) { answered = true; });
    later.read(studio(), [&](const Result<RememberedSecret>&) { laterAnswered = true; });
    keychain.reset();
    QTRY_VERIFY(laterAnswered); // jobs run one after the other
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestRememberedKey)
#include "tst_rememberedkey.moc"
