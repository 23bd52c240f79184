// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrunwizard.h"

#include "shell/ownerstep.h"
#include "shell/recoverystep.h"
#include "shell/servicesstep.h"
#include "shell/steprail.h"
#include "shell/studiostep.h"
#include "widgets/banner.h"
#include "widgets/brandmark.h"
#include "widgets/button.h"
#include "widgets/choicetile.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int contentWidth = 520;

/// Content in the middle, as wide as a line is pleasant to read, scrolling on small screens.
QWidget* centred(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(Space::three, Space::four, Space::three, Space::two);
    row->addStretch(1);
    content->setFixedWidth(contentWidth);
    row->addWidget(content);
    row->addStretch(1);
    area->setWidget(inside);
    return area;
}
} // namespace

FirstRunWizard::FirstRunWizard(FirstRunHooks hooks, QWidget* parent)
    : QWidget(parent)
    , m_hooks(std::move(hooks))
    , m_rail(nullptr)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_back(makeButton("wizardBack", tr("Back")))
    , m_next(makeButton("wizardNext", tr("Continue"), ButtonKind::Primary))
    , m_bar(new QProgressBar)
    , m_doing(new Label({}, TypeSize::Body, Tone::Muted))
{
    setObjectName(u"firstRun"_s);
    setWindowTitle(u"Trainerdesk"_s);
    m_steps = {new StudioStep(m_hooks.proposeFolder), new OwnerStep(m_hooks.rate),
               new RecoveryStep(m_hooks.makeRecoveryKey, m_hooks.printRecoveryKey), new ServicesStep};
    m_stack->addWidget(centred(buildStart()));
    QStringList titles;
    for (WizardStep* one : std::as_const(m_steps)) {
        titles.append(one->title());
        m_stack->addWidget(centred(one));
    }
    m_stack->addWidget(centred(buildWorking()));
    m_rail = new StepRail(titles);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, 0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    setMargins(column, 0, 0);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(Space::three, Space::one, Space::three, 0);
    notice->addWidget(m_banner);
    column->addLayout(notice);
    column->addWidget(m_stack, 1);
    column->addWidget(buildButtons());
    row->addLayout(column, 1);
    showStep(0);
}

FirstRunWizard::~FirstRunWizard()
{
    m_request.password.fill(u'\0');
}

int FirstRunWizard::step() const
{
    return m_stack->currentIndex();
}

QWidget* FirstRunWizard::buildStart()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::one);
    column->addStretch(1);
    column->addWidget(new Label(tr("Welcome"), TypeSize::Display));
    column->addWidget((new Label(tr("Trainerdesk keeps your whole studio in one encrypted folder on this computer. No account, "
                                    "no subscription, no network needed."),
                                 TypeSize::Body, Tone::Muted))
                          ->wrapping());
    column->addSpacing(Space::one);
    auto* fresh = new ChoiceTile("startCreate", Glyph::Add, tr("Create a studio"), tr("Four short steps, about three minutes to your first booking."));
    auto* open = new ChoiceTile("startOpen", Glyph::Folder, tr("Open a studio"), tr("A folder on this computer, a disk or a backup."));
    auto* demo = new ChoiceTile("startDemo", Glyph::Star, tr("Try the demo"), tr("A made-up studio with two years of data, in a folder of its own."));
    for (ChoiceTile* tile : {fresh, open, demo})
        column->addWidget(tile);
    column->addStretch(2);
    connect(fresh, &QPushButton::clicked, this, [this] { showStep(1); });
    connect(open, &QPushButton::clicked, this, &FirstRunWizard::openRequested);
    connect(demo, &QPushButton::clicked, this, &FirstRunWizard::demoRequested);
    return page;
}

QWidget* FirstRunWizard::buildWorking()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(new Label(tr("Creating your studio"), TypeSize::Display));
    m_bar->setObjectName(u"wizardProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    column->addWidget(m_doing);
    auto* cancel = makeButton("wizardCancel", tr("Cancel"));
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
    return page;
}

QWidget* FirstRunWizard::buildButtons()
{
    auto* bar = new QFrame;
    bar->setObjectName(u"wizardButtons"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::three, Space::one, Space::three, Space::three);
    row->addStretch(1);
    auto* inner = new QWidget;
    inner->setFixedWidth(contentWidth);
    auto* buttons = new QHBoxLayout(inner);
    setMargins(buttons, 0, Space::one);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    row->addWidget(inner);
    row->addStretch(1);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    return bar;
}

void FirstRunWizard::showStep(int step)
{
    const int count = int(m_steps.size());
    const bool asking = step >= 1 && step <= count;
    if (asking)
        m_steps[step - 1]->begin(m_request);
    m_stack->setCurrentIndex(step);
    m_rail->setCurrent(step - 1);
    m_back->setVisible(asking);
    m_next->setVisible(asking);
    m_next->setText(step == count ? tr("Create the studio") : tr("Continue"));
    m_next->setAccessibleName(m_next->text());
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (asking)
        m_steps[step - 1]->setFocus();
}

void FirstRunWizard::next()
{
    m_banner->dismiss();
    if (!m_steps[step() - 1]->finish(m_request))
        return;
    if (step() == m_steps.size())
        create();
    else
        showStep(step() + 1);
}

void FirstRunWizard::create()
{
    if (!m_hooks.create)
        return;
    const int last = step();
    m_cancelled = false;
    showStep(int(m_steps.size()) + 1);
    progress(0, {});
    const auto done = m_hooks.create(m_request, [this](int percent, const QString& doing) { return progress(percent, doing); });
    if (done) {
        emit created(m_request);
        return;
    }
    showStep(last);
    if (done.error().kind != ErrorKind::Cancelled)
        m_banner->showError(done.error());
}

bool FirstRunWizard::progress(int percent, const QString& doing)
{
    m_bar->setValue(percent);
    m_doing->setText(doing);
    QCoreApplication::processEvents();
    return !m_cancelled;
}

} // namespace td
