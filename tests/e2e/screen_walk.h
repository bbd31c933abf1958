#pragma once

#include <vector>

#include "studio_driver.h"
#include "vidgo/model/language.h"

namespace vidgo::test {

/// What a picture of the studio depends on besides the scale, which a process has for good.
struct Look
{
    QString theme;
    Language language = Language::English;
};

/// True with VIDGO_ALL_SCREENS=1: every look of every page, not only as many as meet each pair once.
bool isEveryScreenWanted();
/// The looks for the scale that this process runs with: with the other scales together, every value of each
/// pair (scale, theme, language) meets every value of the others at least once.
std::vector<Look> looksAt(qreal devicePixelRatio);

/// Every page of the studio, in the order of the sidebar.
QStringList everyPage();

/// Goes through the studio by pointer and keyboard, keeps pictures for people to look at, and looks first
/// itself: for text that is cut off and for what lies on each other.
class ScreenWalk
{
public:
    explicit ScreenWalk(StudioDriver& studio)
        : m_studio(studio)
    {}

    void wear(const Look& look);
    /// Leads to a page, by the pointer and by keys in turn.
    void goTo(const QString& page);
    void resize(int width, int height) const;
    /// Waits until nothing loads any more, then judges what is to be seen and keeps it.
    void look(const QString& name);
    /// The same while something is held back: a skeleton or a turning ring has to be in sight.
    void lookWhileLoading(const QString& name);
    /// At 1440 × 900 and at 800 × 600.
    void lookAtBothSizes(const QString& name);
    void lookWhileLoadingAtBothSizes(const QString& name);

    /// What must not be seen, one sentence each.
    QStringList faults() const { return m_faults; }

private:
    void awaitFrame() const;
    void judge(const QString& name);
    bool isKept();
    bool reach(const QString& page);
    void tell(const QString& name, const QString& what);

    StudioDriver& m_studio;
    QString m_look;
    QStringList m_faults;
    int m_pictures = 0;
    bool m_byKeys = false;
};

} // namespace vidgo::test
