// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/signedformdocument.h"
#include "print/documentlayout.h"
#include "screening/clientformspanel.h"
#include "screening/formeditor.h"
#include "screening/formssection.h"
#include "screening/renewalmodel.h"
#include "screening/screeningwords.h"
#include "screening/signaturepad.h"
#include "screening/signedcontent.h"
#include "screening/signedformdialog.h"
#include "screening/signingdialog.h"
#include "support/accessibility.h"
#include "ui/screeningfixture.h"
#include "widgets/label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace td;
using namespace td::test;

class TestScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_fixture = std::make_unique<ScreeningFixture>(*m_studio);
        TD_VERIFY(m_fixture->prepare());
    }
    void cleanup()
    {
        QCOMPARE(m_fixture->errors, QStringList());
        m_fixture.reset();
        m_studio.reset();
    }

    void aFormIsSignedWithAFinger()
    {
        SigningDialog dialog(m_fixture->context, *m_fixture->forms.find(m_fixture->waiver), m_fixture->ana, u"Ana Ruiz"_s, {}, nullptr);
        dialog.show();
        QVERIFY2(unnamedFocusable(&dialog, true).isEmpty(), qPrintable(unnamedFocusable(&dialog, true).join(u", "_s)));
        press(dialog, "signingSign");
        QVERIFY(dialog.isVisible());
        QVERIFY(problem(dialog, "problem-photos") != QString()); // the question first
        dialog.findChild<QRadioButton*>(u"photos-no"_s)->click();
        press(dialog, "signingSign");
        QVERIFY(dialog.isVisible()); // not signed yet
        draw(dialog.findChild<SignaturePad*>());
        press(dialog, "signingSign");
        QVERIFY(!dialog.isVisible());
        const auto forms = m_fixture->signedForms.ofClient(m_fixture->ana);
        QCOMPARE(forms->size(), 1);
        const auto form = m_fixture->signedForms.find(forms->first().id);
        QVERIFY(QImage::fromData(form->signature, "PNG").width() > 50);
        QCOMPARE(form->signerName, u"Ana Ruiz"_s);
        QVERIFY(!contentFromJson(form->content)->typed);
    }

    void aFormIsSignedByKeyboardInFrench()
    {
        SigningDialog dialog(m_fixture->context, *m_fixture->forms.find(m_fixture->waiver), m_fixture->ana, u"Ana Ruiz"_s, u"fr"_s, nullptr);
        dialog.show();
        dialog.activateWindow();
        QCOMPARE(dialog.findChild<QLabel*>(u"signingTitle"_s)->text(), u"Entente et renonciation"_s);
        auto* yes = dialog.findChild<QRadioButton*>(u"photos-yes"_s);
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Space);
        auto* typed = dialog.findChild<QCheckBox*>(u"signatureTyped"_s);
        QTest::keyClick(typed, Qt::Key_Space);
        auto* name = dialog.findChild<QLineEdit*>(u"signerName"_s);
        name->clear();
        press(dialog, "signingSign");
        QVERIFY(dialog.isVisible()); // a name is needed
        QTest::keyClicks(name, u"Ana Maria Ruiz"_s);
        press(dialog, "signingSign");
        QVERIFY(!dialog.isVisible());
        const auto form = m_fixture->signedForms.find(m_fixture->signedForms.ofClient(m_fixture->ana)->first().id);
        QCOMPARE(form->title, u"Entente et renonciation"_s);
        QCOMPARE(form->signature, QByteArray("Ana Maria Ruiz"));
        QVERIFY(contentFromJson(form->content)->typed);
    }

    void leavingAsksOnlyWhenSomethingWasAnswered()
    {
        SigningDialog dialog(m_fixture->context, *m_fixture->forms.find(m_fixture->waiver), m_fixture->ana, u"Ana Ruiz"_s, {}, nullptr);
        dialog.show();
        dialog.findChild<QRadioButton*>(u"photos-no"_s)->click();
        m_fixture->prompts.confirms.enqueue(false);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        m_fixture->prompts.confirms.enqueue(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_fixture->signedForms.ofClient(m_fixture->ana)->size(), 0);
    }

    void aDotIsNoSignature()
    {
        SignaturePad pad;
        pad.resize(600, 160);
        pad.show();
        QVERIFY(pad.isEmpty() && pad.png().isEmpty());
        QTest::mouseClick(&pad, Qt::LeftButton, {}, {100, 80});
        QVERIFY(pad.isEmpty());
        draw(&pad);
        QVERIFY(!pad.isEmpty());
        QVERIFY(pad.png().startsWith("\x89PNG"));
        QTest::keyClick(&pad, Qt::Key_Delete);
        QVERIFY(pad.isEmpty());
    }

    void theClientTabFollowsWhatIsSigned()
    {
        ClientFormsPanel panel(m_fixture->context, m_fixture->ana);
        panel.resize(1000, 700);
        panel.show();
        QCOMPARE(visible(panel, "formState"), 2);
        QCOMPARE(visible(panel, "signedForm"), 0);
        QVERIFY2(unnamedFocusable(&panel, true).isEmpty(), qPrintable(unnamedFocusable(&panel, true).join(u", "_s)));
        TD_VERIFY(m_fixture->sign(m_fixture->health, m_fixture->ana, u"yes"_s));
        QCOMPARE(visible(panel, "signedForm"), 1);
        panel.findChild<QPushButton*>(u"printSigned"_s)->click();
        QCOMPARE(m_fixture->printed, 1);
        panel.findChild<QPushButton*>(u"viewSigned"_s)->click();
        auto* dialog = panel.findChild<SignedFormDialog*>();
        QVERIFY(dialog != nullptr);
        const auto log = m_fixture->accessLog.latest(5);
        QCOMPARE(log->front().resource, u"client-health"_s); // that it was looked at is noted
        QCOMPARE(log->front().action, u"view"_s);
        dialog->reject();
    }

    void theHeaderSaysWhatMatters()
    {
        auto chips = formAlerts(m_studio->db(), m_fixture->ana, false);
        QCOMPARE(chips.size(), 2); // both missing
        TD_VERIFY(m_fixture->sign(m_fixture->waiver, m_fixture->ana));
        TD_VERIFY(m_fixture->sign(m_fixture->health, m_fixture->ana, u"yes"_s));
        chips = formAlerts(m_studio->db(), m_fixture->ana, false);
        QVERIFY(chips.size() >= 9);
        QCOMPARE(chips.first().word, u"Heart or blood vessels: under care now or in the past"_s);
        QCOMPARE(formAlerts(m_studio->db(), m_fixture->ana, true).size(), 0);
        m_studio->clock.advance(340LL * 86'400'000);
        QCOMPARE(formAlerts(m_studio->db(), m_fixture->ana, true).size(), 2); // they end soon
    }

    void theDeskSeesNoAnswers()
    {
        TD_VERIFY(m_fixture->sign(m_fixture->health, m_fixture->ana, u"yes"_s));
        m_fixture.reset();
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        ScreeningFixture desk(*m_studio);
        const auto all = desk.forms.list();
        const auto ana = [&] {
            auto q = m_studio->db().query("SELECT id FROM clients WHERE first_name = 'Ana'");
            return q.next() ? q.id<ClientId>(0) : ClientId();
        }();
        ClientFormsPanel panel(desk.context, ana);
        panel.show();
        QCOMPARE(visible(panel, "formState"), 2);
        QCOMPARE(visible(panel, "signedForm"), 0);
        const auto buttons = panel.findChildren<QPushButton*>(u"signNow"_s);
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons.first()->isEnabled()); // health
        QVERIFY(buttons.last()->isEnabled());   // waiver
        QCOMPARE(formAlerts(m_studio->db(), ana, false).size(), 1); // the waiver only
        QCOMPARE(desk.errors, QStringList());
        m_fixture = std::make_unique<ScreeningFixture>(*m_studio);
    }

    void formsAreWritten()
    {
        FormsSection section(m_fixture->context);
        section.resize(1080, 744);
        section.show();
        QVERIFY2(unnamedFocusable(&section, true).isEmpty(), qPrintable(unnamedFocusable(&section, true).join(u", "_s)));
        QCOMPARE(visible(section, "formRow"), 2);
        section.newForm(FormKind::Screening);
        auto* editor = section.findChild<FormEditor*>();
        QVERIFY(editor->isVisible());
        QVERIFY2(unnamedFocusable(editor, true).isEmpty(), qPrintable(unnamedFocusable(editor, true).join(u", "_s)));
        press(section, "formSave");
        QVERIFY(editor->isVisible()); // a title is needed
        QTest::keyClicks(editor->findChild<QLineEdit*>(u"title"_s), u"Running"_s);
        press(section, "questionAdd");
        press(section, "formSave");
        QVERIFY(editor->isVisible()); // the question has no text
        QVERIFY(editor->findChild<QLabel*>(u"formProblem"_s)->isVisible());
        QTest::keyClicks(editor->findChild<QLineEdit*>(u"questionText"_s), u"How far do you run?"_s);
        press(section, "formSave");
        QVERIFY(!editor->isVisible());
        QCOMPARE(visible(section, "formRow"), 3);
        QCOMPARE(m_fixture->forms.list()->last().questions.first().text, u"How far do you run?"_s);
    }

    void oursAreAStart()
    {
        FormsSection section(m_fixture->context);
        section.show();
        section.startWith(FormKind::Waiver);
        auto* body = section.findChild<QPlainTextEdit*>(u"body"_s);
        QVERIFY(body->toPlainText().startsWith(u"Exercise carries risks."_s));
        press(section, "formCancel"); // unchanged: does not ask
        QVERIFY(m_fixture->prompts.asked.isEmpty());
        QVERIFY(!section.findChild<FormEditor*>()->isVisible());
    }

    void renewalsFollow()
    {
        FormsSection section(m_fixture->context);
        section.resize(1080, 744);
        section.show();
        auto* table = section.findChild<QTableView*>(u"renewals"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        auto* model = static_cast<RenewalModel*>(table->model());
        const QAbstractItemModelTester tester(model);
        table->selectRow(3);
        const Renewal chosen = model->renewals().at(3);
        TD_VERIFY(m_fixture->sign(m_fixture->waiver, chosen.client == m_fixture->ana ? m_fixture->bo : m_fixture->ana));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(model->renewals().at(table->currentIndex().row()), chosen); // the selection stays
        model->sort(RenewalModel::Client, Qt::DescendingOrder);
        QCOMPARE(model->renewals().first().name, u"Bo Chen"_s);
        QSignalSpy opened(&section, &FormsSection::clientRequested);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void thePaperSaysWhatWasSigned()
    {
        const auto id = m_fixture->sign(m_fixture->health, m_fixture->ana, u"yes"_s);
        TD_VERIFY(id);
        const auto form = m_fixture->signedForms.find(*id);
        const auto document = signedFormDocument(*form, u"Ana Ruiz"_s, Letterhead());
        TD_VERIFY(document);
        QString all;
        const LaidDocument laid = layOut(*document);
        for (const LaidPage& page : laid.pages)
            all += page.texts().join(u' ');
        for (const QString& wanted : {u"Health questions before training"_s, u"Do you have diabetes?"_s, u"Ana Ruiz"_s, u"June 1, 2026"_s, u"June 1, 2027"_s,
                                      u"Signed by typing the full name"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
        QCOMPARE(QByteArray(document->resource), QByteArray("client-health"));
    }

private:
    static void press(QWidget& root, const char* name)
    {
        auto* button = root.findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button != nullptr, name);
        button->click();
    }
    static QString problem(QWidget& root, const char* name)
    {
        auto* label = root.findChild<QLabel*>(QLatin1String(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    static int visible(const QWidget& root, const char* name)
    {
        int count = 0;
        QCoreApplication::processEvents(); // what is new in a layout shows itself then
        for (const QWidget* widget : root.findChildren<QWidget*>(QLatin1String(name)))
            count += widget->isVisible() ? 1 : 0;
        return count;
    }
    static void draw(SignaturePad* pad)
    {
        QTest::mousePress(pad, Qt::LeftButton, {}, {60, 100});
        for (int step = 0; step < 20; ++step) {
            const QPoint at(60 + 12 * step, 90 + (step % 4) * 10);
            QMouseEvent move(QEvent::MouseMove, QPointF(at), pad->mapToGlobal(QPointF(at)), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(pad, &move);
        }
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {300, 100});
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<ScreeningFixture> m_fixture;
};

QTEST_MAIN(TestScreening)
#include "tst_screening.moc"
