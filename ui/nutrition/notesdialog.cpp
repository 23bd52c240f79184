// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/notesdialog.h"

#include "widgets/formgrid.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longest = 4000;
} // namespace

NotesDialog::NotesDialog(const QString& notes, QWidget* parent)
    : FormDialog("planNotesDialog", tr("Notes"), tr("They are printed above the days of the plan."), parent), m_notes(new QPlainTextEdit(notes))
{
    m_notes->setTabChangesFocus(true);
    form()->addRow(u"notes"_s, tr("Notes"), m_notes);
    setVerb(tr("Save"), {});
    m_notes->setFocus();
}

Result<void> NotesDialog::store()
{
    const QString notes = m_notes->toPlainText();
    if (notes.size() > longest)
        return fail(ErrorKind::Invalid, "text.too-long", "notes", {QString::number(longest)});
    emit written(notes);
    return {};
}

} // namespace td
