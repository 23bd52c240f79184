// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/moneyreport.h"
#include "desktop/desktop.h"
#include "desktop/tour.h"
#include "facility/facility.h"
#include "print/documentoutput.h"
#include "print/documentsource.h"
#include "print/printing.h"
#include "scheduling/scheduling.h"
#include "storage/secretprocess.h"
#include "team/team.h"

#include <QApplication>

#include <memory>

namespace
{

/// What draws runs without a display as well.
void chooseOffscreen()
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

td::Result<void> writeDaySheet(td::Database& database, QDate day, const QString& path)
{
    td::Scheduling scheduling(database);
    td::Team team(database);
    td::Facility facility(database);
    TD_TRY_ASSIGN(const td::Organisation organisation, facility.organisation());
    TD_TRY_ASSIGN(const td::SheetContent content, td::daySheetContent(scheduling.schedule(), team, facility, day, {}));
    return td::writeSheetPdf(path, td::SheetPainter::Kind::Day, content, organisation.paper);
}

td::Result<void> writeReport(td::Database& database, const td::Report& report, const QString& path)
{
    TD_TRY_ASSIGN(const td::Document document, td::DocumentSource(database).report(report, td::reportWording()));
    return td::writeDocumentPdf(path, {document});
}

td::Result<QByteArray> invoicePdf(td::Database& database, const td::InvoiceId& invoice)
{
    TD_TRY_ASSIGN(const td::Document document, td::DocumentSource(database).invoice(invoice));
    return td::documentPdf({document});
}

td::Result<QByteArray> receiptPdf(td::Database& database, const td::PaymentId& payment, bool roll)
{
    TD_TRY_ASSIGN(const td::Document document, td::DocumentSource(database).receipt(payment, roll));
    return td::documentPdf({document});
}

td::Result<QByteArray> statementPdf(td::Database& database, const td::ClientId& client, QDate from, QDate to)
{
    TD_TRY_ASSIGN(const td::Document document, td::DocumentSource(database).statement(client, from, to));
    return td::documentPdf({document});
}

td::GraphicVerbs graphicVerbs()
{
    return {td::runTour, writeDaySheet, writeReport, invoicePdf, receiptPdf, statementPdf};
}

} // namespace

int main(int argc, char** argv)
{
    td::lockDownProcess();
    QCoreApplication::setApplicationName(QStringLiteral("Trainerdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TD_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const td::CommandLine commandLine(graphicVerbs());
    if (!commandLine.wants(words))
        return td::runDesktop(argc, argv, words.value(0));
    std::unique_ptr<QCoreApplication> app;
    if (td::CommandLine::draws(words)) {
        chooseOffscreen();
        app = std::make_unique<QApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    return commandLine.run(words);
}
