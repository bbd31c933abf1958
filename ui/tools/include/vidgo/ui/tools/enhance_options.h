#pragma once

#include "vidgo/model/enhance.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of enhancement as the person sets them.
class EnhanceOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// 1, 2, 3 or 4 times in each direction.
    Q_PROPERTY(int enlarge READ enlarge WRITE setEnlarge NOTIFY changed)
    /// 0 none … 1 strong.
    Q_PROPERTY(double denoise READ denoise WRITE setDenoise NOTIFY changed)
    /// 0 as it is … 1 crisp.
    Q_PROPERTY(double detail READ detail WRITE setDetail NOTIFY changed)
    Q_PROPERTY(bool autoLevels READ autoLevels WRITE setAutoLevels NOTIFY changed)

public:
    using ToolOptions::ToolOptions;

    int enlarge() const { return m_settings.enlarge; }
    void setEnlarge(int times);
    double denoise() const { return m_settings.denoise; }
    void setDenoise(double denoise);
    double detail() const { return m_settings.detail; }
    void setDetail(double detail);
    bool autoLevels() const { return m_settings.autoLevels; }
    void setAutoLevels(bool on);
    Q_INVOKABLE void resetAll();

    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

private:
    EnhanceSettings m_settings;
};

} // namespace vidgo::ui
