// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/mergedialog.h"

#include "clients/clients.h"
#include "clients/clientwords.h"
#include "clients/sidefacts.h"
#include "facility/facility.h"
#include "storage/database.h"
#include "text/errortext.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(760, 520);
constexpr int faceSize = 32;
constexpr int longestShown = 60;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + QChar(0x2026);
}

QString shownText(const QByteArray& column, const QString& value)
{
    if (column == "source")
        return ClientWords::wordOf(ClientWords::sources(), value);
    if (column == "language")
        return ClientWords::wordOf(ClientWords::languages(), value);
    return shortened(value);
}
} // namespace

MergeDialog::MergeDialog(const ClientsContext& context, const ClientId& keep, const ClientId& other, QWidget* parent)
    : PromptDialog(tr("Merge two clients"),
                   tr("One client stays. Where the two differ, choose what to keep; whatever is empty is filled from "
                      "the other."),
                   parent)
    , m_context(context)
    , m_keepId(keep)
    , m_otherId(other)
    , m_scroll(new QScrollArea)
    , m_effects(new QVBoxLayout)
{
    setObjectName(u"mergeDialog"_s);
    resize(startSize);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_scroll, 1);
    content()->addWidget(makeLine());
    setMargins(m_effects, 0, Space::half);
    content()->addLayout(m_effects);
    auto* swapButton = makeButton("mergeSwap", tr("Keep the other one"), ButtonKind::Quiet, Glyph::Switch);
    content()->addWidget(swapButton, 0, Qt::AlignLeft);
    m_verb = setVerb(tr("Merge"), {});
    disconnect(m_verb, &QPushButton::clicked, this, nullptr);
    connect(m_verb, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(swapButton, &QPushButton::clicked, this, &MergeDialog::swap);
    load();
}

void MergeDialog::load()
{
    const auto keep = m_context.clients.find(m_keepId);
    const auto other = m_context.clients.find(m_otherId);
    if (keep && other) {
        m_keep = *keep;
        m_other = *other;
    } else {
        m_context.report(keep ? other.error() : keep.error());
    }
    buildTable();
    listEffects();
}

QString MergeDialog::locationName(const LocationId& id) const
{
    const auto location =
        id.isNull() ? fail(ErrorKind::NotFound, "row.not-found") : m_context.facility.findLocation(id);
    return location ? location->name : QString();
}

void MergeDialog::buildTable()
{
    qDeleteAll(findChildren<QButtonGroup*>());
    m_groups.clear();
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, Space::one, 0);
    grid->setHorizontalSpacing(Space::two);
    grid->setVerticalSpacing(Space::half);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHead(grid, 1, m_keep, true);
    addHead(grid, 2, m_other, false);
    for (const ClientText& text : clientTexts())
        addField(grid, text.column, m_keep.*text.member, m_other.*text.member);
    const auto day = [](QDate value) { return value.isValid() ? ClientWords::longDay(value) : QString(); };
    addField(grid, "birthday", day(m_keep.birthday), day(m_other.birthday));
    addField(grid, "status", ClientWords::status(m_keep.status), ClientWords::status(m_other.status));
    addField(grid, "location_id", locationName(m_keep.location), locationName(m_other.location));
    addField(grid, "joined_on", day(m_keep.joinedOn), day(m_other.joinedOn));
    if (!m_keep.photo.isNull() && !m_other.photo.isNull())
        addField(grid, "photo_id", tr("The photo of %1").arg(m_keep.name()), tr("The other photo"));
    if (m_groups.isEmpty())
        grid->addWidget(new Label(tr("Nothing that is filled in differs."), TypeSize::Body, Tone::Muted), 1, 0, 1, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(page);
}

void MergeDialog::addHead(QGridLayout* grid, int column, const Client& client, bool kept)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, Space::one);
    auto* face = new Avatar(faceSize);
    face->setPerson(client.name(), client.id.raw());
    row->addWidget(face);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 0);
    auto* name = new Label(client.name());
    name->setObjectName(kept ? u"mergeKept"_s : u"mergeGone"_s);
    words->addWidget(name->strong());
    words->addWidget(new Label(kept ? tr("Stays") : tr("Becomes part of the other"), TypeSize::Small,
                               kept ? Tone::Success : Tone::Muted));
    row->addLayout(words, 1);
    grid->addWidget(head, 0, column);
    grid->setRowMinimumHeight(0, controlHeight + Space::two);
}

void MergeDialog::addField(QGridLayout* grid, const QByteArray& column, const QString& mine, const QString& theirs)
{
    // An empty field is filled from the other one without asking, and what is the same needs no choice.
    if (mine == theirs || mine.isEmpty() || theirs.isEmpty())
        return;
    const int line = grid->rowCount();
    const QString label = ClientWords::column(QLatin1String(column));
    grid->addWidget(new Label(label, TypeSize::Body, Tone::Muted), line, 0);
    auto* group = new QButtonGroup(this);
    int id = 0;
    for (const QString& value : {mine, theirs}) {
        auto* choice = new QRadioButton(shownText(column, value).replace(u'&', u"&&"_s));
        choice->setObjectName((id == 0 ? u"keep_"_s : u"take_"_s) + QLatin1String(column));
        choice->setAccessibleName(tr("%1: %2", "field, value").arg(label, value.simplified()));
        choice->setToolTip(value.size() > longestShown ? value.left(1000).toHtmlEscaped() : QString());
        choice->setChecked(id == 0);
        group->addButton(choice, id);
        grid->addWidget(choice, line, 1 + id++);
    }
    m_groups.append({column, group});
}

MergeChoices MergeDialog::choices() const
{
    MergeChoices out;
    for (const auto& [column, group] : m_groups) {
        if (group->checkedId() == 1)
            out.insert(column);
    }
    return out;
}

void MergeDialog::listEffects()
{
    clearLayout(m_effects);
    const auto outcome =
        m_context.db.rehearse([this] { return m_context.merge.merge(m_keepId, m_otherId, choices()); });
    m_verb->setEnabled(outcome.has_value());
    if (!outcome) {
        m_effects->addWidget(makeMark(Glyph::Warning, errorText(outcome.error()), Tone::Danger));
        return;
    }
    QStringList lines;
    if (outcome->sessions > 0)
        lines.append(tr("%n session(s) move.", nullptr, outcome->sessions));
    if (outcome->alerts > 0)
        lines.append(tr("%n alert(s) move.", nullptr, outcome->alerts));
    if (outcome->assignments > 0)
        lines.append(tr("%n assignment(s) to trainers move.", nullptr, outcome->assignments));
    if (outcome->grants > 0)
        lines.append(tr("Access of %n trainer(s) moves.", nullptr, outcome->grants));
    if (lines.isEmpty())
        lines.append(tr("No sessions, alerts or assignments need to move."));
    lines.append(tr("Tags and health notes are joined, so that nothing is lost. One undo takes it all back."));
    auto* text = new Label(lines.join(u' '), TypeSize::Body, Tone::Muted);
    text->setObjectName(u"mergeEffects"_s);
    m_effects->addWidget(text->wrapping());
}

void MergeDialog::swap()
{
    std::swap(m_keepId, m_otherId);
    load();
}

void MergeDialog::merge()
{
    const auto outcome = m_context.merge.merge(m_keepId, m_otherId, choices());
    if (!outcome) {
        m_context.report(outcome.error());
        listEffects();
        return;
    }
    accept();
    emit merged(m_keepId, tr("%1 and %2 are one client now.").arg(m_keep.name(), m_other.name()));
}

} // namespace td
