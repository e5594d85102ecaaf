package dev.gatewright.workflow.metadata;

/**
 * The Feather icons, of v4.28.0, that GitHub's Marketplace shows.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", {@code branding.icon}.
 */
public enum Icon {
    /** {@code activity}. */
    ACTIVITY,
    /** {@code airplay}. */
    AIRPLAY,
    /** {@code alert-circle}. */
    ALERT_CIRCLE,
    /** {@code alert-octagon}. */
    ALERT_OCTAGON,
    /** {@code alert-triangle}. */
    ALERT_TRIANGLE,
    /** {@code align-center}. */
    ALIGN_CENTER,
    /** {@code align-justify}. */
    ALIGN_JUSTIFY,
    /** {@code align-left}. */
    ALIGN_LEFT,
    /** {@code align-right}. */
    ALIGN_RIGHT,
    /** {@code anchor}. */
    ANCHOR,
    /** {@code aperture}. */
    APERTURE,
    /** {@code archive}. */
    ARCHIVE,
    /** {@code arrow-down}. */
    ARROW_DOWN,
    /** {@code arrow-down-circle}. */
    ARROW_DOWN_CIRCLE,
    /** {@code arrow-down-left}. */
    ARROW_DOWN_LEFT,
    /** {@code arrow-down-right}. */
    ARROW_DOWN_RIGHT,
    /** {@code arrow-left}. */
    ARROW_LEFT,
    /** {@code arrow-left-circle}. */
    ARROW_LEFT_CIRCLE,
    /** {@code arrow-right}. */
    ARROW_RIGHT,
    /** {@code arrow-right-circle}. */
    ARROW_RIGHT_CIRCLE,
    /** {@code arrow-up}. */
    ARROW_UP,
    /** {@code arrow-up-circle}. */
    ARROW_UP_CIRCLE,
    /** {@code arrow-up-left}. */
    ARROW_UP_LEFT,
    /** {@code arrow-up-right}. */
    ARROW_UP_RIGHT,
    /** {@code at-sign}. */
    AT_SIGN,
    /** {@code award}. */
    AWARD,
    /** {@code bar-chart}. */
    BAR_CHART,
    /** {@code bar-chart-2}. */
    BAR_CHART_2,
    /** {@code battery}. */
    BATTERY,
    /** {@code battery-charging}. */
    BATTERY_CHARGING,
    /** {@code bell}. */
    BELL,
    /** {@code bell-off}. */
    BELL_OFF,
    /** {@code bluetooth}. */
    BLUETOOTH,
    /** {@code bold}. */
    BOLD,
    /** {@code book}. */
    BOOK,
    /** {@code book-open}. */
    BOOK_OPEN,
    /** {@code bookmark}. */
    BOOKMARK,
    /** {@code box}. */
    BOX,
    /** {@code briefcase}. */
    BRIEFCASE,
    /** {@code calendar}. */
    CALENDAR,
    /** {@code camera}. */
    CAMERA,
    /** {@code camera-off}. */
    CAMERA_OFF,
    /** {@code cast}. */
    CAST,
    /** {@code check}. */
    CHECK,
    /** {@code check-circle}. */
    CHECK_CIRCLE,
    /** {@code check-square}. */
    CHECK_SQUARE,
    /** {@code chevron-down}. */
    CHEVRON_DOWN,
    /** {@code chevron-left}. */
    CHEVRON_LEFT,
    /** {@code chevron-right}. */
    CHEVRON_RIGHT,
    /** {@code chevron-up}. */
    CHEVRON_UP,
    /** {@code chevrons-down}. */
    CHEVRONS_DOWN,
    /** {@code chevrons-left}. */
    CHEVRONS_LEFT,
    /** {@code chevrons-right}. */
    CHEVRONS_RIGHT,
    /** {@code chevrons-up}. */
    CHEVRONS_UP,
    /** {@code circle}. */
    CIRCLE,
    /** {@code clipboard}. */
    CLIPBOARD,
    /** {@code clock}. */
    CLOCK,
    /** {@code cloud}. */
    CLOUD,
    /** {@code cloud-drizzle}. */
    CLOUD_DRIZZLE,
    /** {@code cloud-lightning}. */
    CLOUD_LIGHTNING,
    /** {@code cloud-off}. */
    CLOUD_OFF,
    /** {@code cloud-rain}. */
    CLOUD_RAIN,
    /** {@code cloud-snow}. */
    CLOUD_SNOW,
    /** {@code code}. */
    CODE,
    /** {@code command}. */
    COMMAND,
    /** {@code compass}. */
    COMPASS,
    /** {@code copy}. */
    COPY,
    /** {@code corner-down-left}. */
    CORNER_DOWN_LEFT,
    /** {@code corner-down-right}. */
    CORNER_DOWN_RIGHT,
    /** {@code corner-left-down}. */
    CORNER_LEFT_DOWN,
    /** {@code corner-left-up}. */
    CORNER_LEFT_UP,
    /** {@code corner-right-down}. */
    CORNER_RIGHT_DOWN,
    /** {@code corner-right-up}. */
    CORNER_RIGHT_UP,
    /** {@code corner-up-left}. */
    CORNER_UP_LEFT,
    /** {@code corner-up-right}. */
    CORNER_UP_RIGHT,
    /** {@code cpu}. */
    CPU,
    /** {@code credit-card}. */
    CREDIT_CARD,
    /** {@code crop}. */
    CROP,
    /** {@code crosshair}. */
    CROSSHAIR,
    /** {@code database}. */
    DATABASE,
    /** {@code delete}. */
    DELETE,
    /** {@code disc}. */
    DISC,
    /** {@code dollar-sign}. */
    DOLLAR_SIGN,
    /** {@code download}. */
    DOWNLOAD,
    /** {@code download-cloud}. */
    DOWNLOAD_CLOUD,
    /** {@code droplet}. */
    DROPLET,
    /** {@code edit}. */
    EDIT,
    /** {@code edit-2}. */
    EDIT_2,
    /** {@code edit-3}. */
    EDIT_3,
    /** {@code external-link}. */
    EXTERNAL_LINK,
    /** {@code eye}. */
    EYE,
    /** {@code eye-off}. */
    EYE_OFF,
    /** {@code fast-forward}. */
    FAST_FORWARD,
    /** {@code feather}. */
    FEATHER,
    /** {@code file}. */
    FILE,
    /** {@code file-minus}. */
    FILE_MINUS,
    /** {@code file-plus}. */
    FILE_PLUS,
    /** {@code file-text}. */
    FILE_TEXT,
    /** {@code film}. */
    FILM,
    /** {@code filter}. */
    FILTER,
    /** {@code flag}. */
    FLAG,
    /** {@code folder}. */
    FOLDER,
    /** {@code folder-minus}. */
    FOLDER_MINUS,
    /** {@code folder-plus}. */
    FOLDER_PLUS,
    /** {@code gift}. */
    GIFT,
    /** {@code git-branch}. */
    GIT_BRANCH,
    /** {@code git-commit}. */
    GIT_COMMIT,
    /** {@code git-merge}. */
    GIT_MERGE,
    /** {@code git-pull-request}. */
    GIT_PULL_REQUEST,
    /** {@code globe}. */
    GLOBE,
    /** {@code grid}. */
    GRID,
    /** {@code hard-drive}. */
    HARD_DRIVE,
    /** {@code hash}. */
    HASH,
    /** {@code headphones}. */
    HEADPHONES,
    /** {@code heart}. */
    HEART,
    /** {@code help-circle}. */
    HELP_CIRCLE,
    /** {@code home}. */
    HOME,
    /** {@code image}. */
    IMAGE,
    /** {@code inbox}. */
    INBOX,
    /** {@code info}. */
    INFO,
    /** {@code italic}. */
    ITALIC,
    /** {@code layers}. */
    LAYERS,
    /** {@code layout}. */
    LAYOUT,
    /** {@code life-buoy}. */
    LIFE_BUOY,
    /** {@code link}. */
    LINK,
    /** {@code link-2}. */
    LINK_2,
    /** {@code list}. */
    LIST,
    /** {@code loader}. */
    LOADER,
    /** {@code lock}. */
    LOCK,
    /** {@code log-in}. */
    LOG_IN,
    /** {@code log-out}. */
    LOG_OUT,
    /** {@code mail}. */
    MAIL,
    /** {@code map}. */
    MAP,
    /** {@code map-pin}. */
    MAP_PIN,
    /** {@code maximize}. */
    MAXIMIZE,
    /** {@code maximize-2}. */
    MAXIMIZE_2,
    /** {@code menu}. */
    MENU,
    /** {@code message-circle}. */
    MESSAGE_CIRCLE,
    /** {@code message-square}. */
    MESSAGE_SQUARE,
    /** {@code mic}. */
    MIC,
    /** {@code mic-off}. */
    MIC_OFF,
    /** {@code minimize}. */
    MINIMIZE,
    /** {@code minimize-2}. */
    MINIMIZE_2,
    /** {@code minus}. */
    MINUS,
    /** {@code minus-circle}. */
    MINUS_CIRCLE,
    /** {@code minus-square}. */
    MINUS_SQUARE,
    /** {@code monitor}. */
    MONITOR,
    /** {@code moon}. */
    MOON,
    /** {@code more-horizontal}. */
    MORE_HORIZONTAL,
    /** {@code more-vertical}. */
    MORE_VERTICAL,
    /** {@code move}. */
    MOVE,
    /** {@code music}. */
    MUSIC,
    /** {@code navigation}. */
    NAVIGATION,
    /** {@code navigation-2}. */
    NAVIGATION_2,
    /** {@code octagon}. */
    OCTAGON,
    /** {@code package}. */
    PACKAGE,
    /** {@code paperclip}. */
    PAPERCLIP,
    /** {@code pause}. */
    PAUSE,
    /** {@code pause-circle}. */
    PAUSE_CIRCLE,
    /** {@code percent}. */
    PERCENT,
    /** {@code phone}. */
    PHONE,
    /** {@code phone-call}. */
    PHONE_CALL,
    /** {@code phone-forwarded}. */
    PHONE_FORWARDED,
    /** {@code phone-incoming}. */
    PHONE_INCOMING,
    /** {@code phone-missed}. */
    PHONE_MISSED,
    /** {@code phone-off}. */
    PHONE_OFF,
    /** {@code phone-outgoing}. */
    PHONE_OUTGOING,
    /** {@code pie-chart}. */
    PIE_CHART,
    /** {@code play}. */
    PLAY,
    /** {@code play-circle}. */
    PLAY_CIRCLE,
    /** {@code plus}. */
    PLUS,
    /** {@code plus-circle}. */
    PLUS_CIRCLE,
    /** {@code plus-square}. */
    PLUS_SQUARE,
    /** {@code pocket}. */
    POCKET,
    /** {@code power}. */
    POWER,
    /** {@code printer}. */
    PRINTER,
    /** {@code radio}. */
    RADIO,
    /** {@code refresh-ccw}. */
    REFRESH_CCW,
    /** {@code refresh-cw}. */
    REFRESH_CW,
    /** {@code repeat}. */
    REPEAT,
    /** {@code rewind}. */
    REWIND,
    /** {@code rotate-ccw}. */
    ROTATE_CCW,
    /** {@code rotate-cw}. */
    ROTATE_CW,
    /** {@code rss}. */
    RSS,
    /** {@code save}. */
    SAVE,
    /** {@code scissors}. */
    SCISSORS,
    /** {@code search}. */
    SEARCH,
    /** {@code send}. */
    SEND,
    /** {@code server}. */
    SERVER,
    /** {@code settings}. */
    SETTINGS,
    /** {@code share}. */
    SHARE,
    /** {@code share-2}. */
    SHARE_2,
    /** {@code shield}. */
    SHIELD,
    /** {@code shield-off}. */
    SHIELD_OFF,
    /** {@code shopping-bag}. */
    SHOPPING_BAG,
    /** {@code shopping-cart}. */
    SHOPPING_CART,
    /** {@code shuffle}. */
    SHUFFLE,
    /** {@code sidebar}. */
    SIDEBAR,
    /** {@code skip-back}. */
    SKIP_BACK,
    /** {@code skip-forward}. */
    SKIP_FORWARD,
    /** {@code slash}. */
    SLASH,
    /** {@code sliders}. */
    SLIDERS,
    /** {@code smartphone}. */
    SMARTPHONE,
    /** {@code speaker}. */
    SPEAKER,
    /** {@code square}. */
    SQUARE,
    /** {@code star}. */
    STAR,
    /** {@code stop-circle}. */
    STOP_CIRCLE,
    /** {@code sun}. */
    SUN,
    /** {@code sunrise}. */
    SUNRISE,
    /** {@code sunset}. */
    SUNSET,
    /** {@code table}. */
    TABLE,
    /** {@code tablet}. */
    TABLET,
    /** {@code tag}. */
    TAG,
    /** {@code target}. */
    TARGET,
    /** {@code terminal}. */
    TERMINAL,
    /** {@code thermometer}. */
    THERMOMETER,
    /** {@code thumbs-down}. */
    THUMBS_DOWN,
    /** {@code thumbs-up}. */
    THUMBS_UP,
    /** {@code toggle-left}. */
    TOGGLE_LEFT,
    /** {@code toggle-right}. */
    TOGGLE_RIGHT,
    /** {@code trash}. */
    TRASH,
    /** {@code trash-2}. */
    TRASH_2,
    /** {@code trending-down}. */
    TRENDING_DOWN,
    /** {@code trending-up}. */
    TRENDING_UP,
    /** {@code triangle}. */
    TRIANGLE,
    /** {@code truck}. */
    TRUCK,
    /** {@code tv}. */
    TV,
    /** {@code type}. */
    TYPE,
    /** {@code umbrella}. */
    UMBRELLA,
    /** {@code underline}. */
    UNDERLINE,
    /** {@code unlock}. */
    UNLOCK,
    /** {@code upload}. */
    UPLOAD,
    /** {@code upload-cloud}. */
    UPLOAD_CLOUD,
    /** {@code user}. */
    USER,
    /** {@code user-check}. */
    USER_CHECK,
    /** {@code user-minus}. */
    USER_MINUS,
    /** {@code user-plus}. */
    USER_PLUS,
    /** {@code user-x}. */
    USER_X,
    /** {@code users}. */
    USERS,
    /** {@code video}. */
    VIDEO,
    /** {@code video-off}. */
    VIDEO_OFF,
    /** {@code voicemail}. */
    VOICEMAIL,
    /** {@code volume}. */
    VOLUME,
    /** {@code volume-1}. */
    VOLUME_1,
    /** {@code volume-2}. */
    VOLUME_2,
    /** {@code volume-x}. */
    VOLUME_X,
    /** {@code watch}. */
    WATCH,
    /** {@code wifi}. */
    WIFI,
    /** {@code wifi-off}. */
    WIFI_OFF,
    /** {@code wind}. */
    WIND,
    /** {@code x}. */
    X,
    /** {@code x-circle}. */
    X_CIRCLE,
    /** {@code x-square}. */
    X_SQUARE,
    /** {@code zap}. */
    ZAP,
    /** {@code zap-off}. */
    ZAP_OFF,
    /** {@code zoom-in}. */
    ZOOM_IN,
    /** {@code zoom-out}. */
    ZOOM_OUT
}
